#include "ui/imaging/picture_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/run_control.h"
#include "tests/unit/base/temporary_folder.h"
#include "ui/imaging/pictures.h"

#include <gmock/gmock.h>

#include <QImage>

namespace ld3::ui {
namespace {

using ::testing::HasSubstr;

class PictureFolder : public ::testing::Test {
  protected:
    /// A picture of one colour.
    void write(const std::string& name, int width, int height, QRgb color) const {
        createFolder((path() / name).parent_path());
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(color);
        writePng(image, path() / name);
    }

    PictureFolderReport read(const PictureFolderOptions& options = {},
                             const std::stop_token& stop = {}) {
        m_batches.clear();
        PictureFolderObserver observer;
        observer.batch = [this](const PictureBytes& batch) { m_batches.push_back(batch); };
        observer.progressed = [this](int64_t done, int64_t) { m_done = done; };
        return readPictures(pictureFiles(path()), path(), options, observer, stop);
    }

    std::string refusal(const PictureFolderOptions& options = {}) {
        try {
            (void)read(options);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadFile);
            EXPECT_EQ(error.where(), path().string());
            EXPECT_TRUE(m_batches.empty());
            return std::string(error.problem()) + " | " + error.remedy();
        }
        return "";
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

    testing::TemporaryFolder m_folder;
    std::vector<PictureBytes> m_batches;
    int64_t m_done = 0;
};

TEST_F(PictureFolder, IsReadInTheOrderOfPathsAsRedGreenBlue) {
    write("b.png", 2, 1, qRgb(1, 2, 3));
    write("a/x.png", 2, 1, qRgb(4, 5, 6));
    write("a-b/x.PNG", 2, 1, qRgb(7, 8, 9));
    writeFileAtomically(path() / "notes.txt", "not a picture");
    PictureFolderOptions options;
    options.batch = 2;
    const PictureFolderReport report = read(options);
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(m_done, 3);
    EXPECT_EQ(report.width, 2);
    EXPECT_EQ(report.height, 1);
    ASSERT_EQ(m_batches.size(), 2U);
    EXPECT_EQ(m_batches[0].values, (std::vector<uint8_t>{7, 7, 8, 8, 9, 9, 4, 4, 5, 5, 6, 6}));
    EXPECT_EQ(m_batches[1].values, (std::vector<uint8_t>{1, 1, 2, 2, 3, 3}));
    EXPECT_EQ(m_batches[1].count, 1);
    EXPECT_EQ(m_batches[1].channels, 3);
}

TEST_F(PictureFolder, OfMixedSizesAsksForADecision) {
    write("a.png", 4, 4, qRgb(9, 9, 9));
    write("b.png", 8, 6, qRgb(9, 9, 9));
    write("c.png", 4, 4, qRgb(9, 9, 9));
    write("d.png", 2, 2, qRgb(9, 9, 9));
    const std::string message = refusal();
    EXPECT_THAT(message,
                HasSubstr("2 of 4 are not 4x4 as the first one (b.png is 8x6, d.png is "
                          "2x2)"));
    EXPECT_THAT(message, HasSubstr("--resize 4x4"));
    PictureFolderOptions options;
    options.width = 3;
    options.height = 5;
    const PictureFolderReport report = read(options);
    EXPECT_EQ(report.read, 4);
    EXPECT_EQ(report.resized, 4);
    EXPECT_EQ(m_batches.at(0).width, 3);
    EXPECT_EQ(m_batches.at(0).values, std::vector<uint8_t>(4 * 3 * 15, 9));
}

TEST_F(PictureFolder, WithUnreadableFilesAsksForADecision) {
    write("a.png", 4, 4, qRgb(9, 9, 9));
    const std::string whole = readFile(path() / "a.png");
    for (const char* name : {"b.png", "c.png", "d.png", "e.png", "f.jpg"}) {
        writeFileAtomically(path() / name, whole.substr(0, 20));
    }
    writeFileAtomically(path() / "g.png", "");
    EXPECT_THAT(refusal(), HasSubstr("6 of 7 pictures cannot be read (b.png, c.png, d.png, …)"));
    EXPECT_THAT(refusal(), HasSubstr("--skip-unreadable"));
    PictureFolderOptions options;
    options.skipUnreadable = true;
    const PictureFolderReport report = read(options);
    EXPECT_EQ(report.read, 1);
    EXPECT_EQ(report.skipped, 6);
    ASSERT_FALSE(report.skippedFiles.empty());
    EXPECT_EQ(report.skippedFiles.front(), "b.png");
    std::filesystem::remove(path() / "a.png");
    EXPECT_THAT(refusal(options), HasSubstr("none of the pictures can be read"));
}

TEST_F(PictureFolder, GreyAndTransparentPicturesHaveThreeChannels) {
    QImage grey(2, 2, QImage::Format_Grayscale8);
    grey.fill(77);
    ASSERT_TRUE(grey.save(QString::fromStdString((path() / "a.png").string())));
    QImage clear(2, 2, QImage::Format_ARGB32);
    clear.fill(qRgba(10, 20, 30, 128));
    ASSERT_TRUE(clear.save(QString::fromStdString((path() / "b.png").string())));
    EXPECT_EQ(read().read, 2);
    const std::vector<uint8_t>& values = m_batches.at(0).values;
    EXPECT_EQ(std::vector<uint8_t>(values.begin(), values.begin() + 12),
              std::vector<uint8_t>(12, 77));
    EXPECT_EQ(values.at(12), 10);
    EXPECT_EQ(values.at(16), 20);
    EXPECT_EQ(values.at(20), 30);
}

TEST_F(PictureFolder, ThatIsNoneIsSaid) {
    EXPECT_THROW((void)pictureFiles(path() / "none"), Error);
    EXPECT_THROW((void)pictureFiles(path()), Error);
    write("a.png", 4, 4, qRgb(9, 9, 9));
    PictureFolderOptions options;
    options.width = 3;
    EXPECT_THROW((void)read(options), Error);
}

TEST_F(PictureFolder, CanBeStopped) {
    write("a.png", 4, 4, qRgb(9, 9, 9));
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW((void)read({}, source.get_token()), Stopped);
}

}  // namespace
}  // namespace ld3::ui
