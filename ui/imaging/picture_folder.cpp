#include "ui/imaging/picture_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/run_control.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <system_error>

namespace ld3::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 10> kSuffixes = {
    ".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".ppm", ".pgm", ".pnm"};
constexpr size_t kNamed = 3;  ///< files that a message names

bool isPicture(const fs::path& path) {
    std::string suffix = path.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
}

/// CV_8UC3 in OpenCV's order; empty where the file is no picture.
cv::Mat decode(const fs::path& path) {
    try {
        std::string bytes = readFile(path);
        if (bytes.empty()) {
            return {};
        }
        const cv::Mat view(1, static_cast<int>(bytes.size()), CV_8UC1, bytes.data());
        return cv::imdecode(view, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    } catch (const cv::Exception&) {
        return {};
    } catch (const Error&) {
        return {};  // no permission is as unreadable as a torn file
    }
}

std::string sizeText(int width, int height) {
    return std::to_string(width) + "x" + std::to_string(height);
}

/// Files with one fault: the first few by name, and how many.
struct Faulty {
    int64_t count = 0;
    std::vector<std::string> named;

    void add(const std::string& name) {
        ++count;
        if (named.size() < kNamed) {
            named.push_back(name);
        }
    }

    [[nodiscard]] std::string names() const {
        std::string text;
        for (const std::string& name : named) {
            text += (text.empty() ? "" : ", ") + name;
        }
        return "(" + text + (count > static_cast<int64_t>(named.size()) ? ", …)" : ")");
    }
};

class FolderReader {
  public:
    FolderReader(const fs::path& folder,
                 const PictureFolderOptions& options,
                 const PictureFolderObserver& observer)
        : m_folder(folder), m_options(options), m_observer(observer) {
        m_report.width = options.width;
        m_report.height = options.height;
    }

    PictureFolderReport read(const std::vector<fs::path>& files, const std::stop_token& stop) {
        const auto total = static_cast<int64_t>(files.size());
        for (int64_t i = 0; i < total; ++i) {
            if (stop.stop_requested()) {
                throw Stopped{};
            }
            take(files[static_cast<size_t>(i)]);
            if (m_observer.progressed) {
                m_observer.progressed(i + 1, total);
            }
        }
        refuseFaults(total);
        handOn();
        m_report.skipped = m_unreadable.count;
        m_report.skippedFiles = m_unreadable.named;
        return m_report;
    }

  private:
    [[nodiscard]] bool hasFaults() const {
        return m_otherSize.count > 0 || (m_unreadable.count > 0 && !m_options.skipUnreadable);
    }

    void take(const fs::path& path) {
        const std::string name = path.lexically_relative(m_folder).string();
        cv::Mat picture = decode(path);
        if (picture.empty()) {
            m_unreadable.add(name);
            return;
        }
        if (m_report.width == 0) {
            m_report.width = picture.cols;
            m_report.height = picture.rows;
        }
        if (picture.cols != m_report.width || picture.rows != m_report.height) {
            if (m_options.width == 0) {
                m_otherSize.add(name + " is " + sizeText(picture.cols, picture.rows));
                return;
            }
            const bool shrinks = picture.cols >= m_report.width && picture.rows >= m_report.height;
            cv::resize(picture,
                       picture,
                       cv::Size(m_report.width, m_report.height),
                       0,
                       0,
                       shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
            ++m_report.resized;
        }
        // After a fault the rest is only looked at.
        if (!hasFaults()) {
            append(picture);
        }
    }

    void append(const cv::Mat& bgr) {
        const size_t plane = static_cast<size_t>(bgr.rows) * static_cast<size_t>(bgr.cols);
        const size_t begin = m_batch.values.size();
        m_batch.values.resize(begin + 3 * plane);
        std::array<cv::Mat, 3> planes;
        for (size_t channel = 0; channel < planes.size(); ++channel) {
            // OpenCV's order is blue, green, red.
            planes[2 - channel] = cv::Mat(
                bgr.rows, bgr.cols, CV_8UC1, m_batch.values.data() + begin + channel * plane);
        }
        cv::split(bgr, planes.data());
        m_batch.channels = 3;
        m_batch.height = bgr.rows;
        m_batch.width = bgr.cols;
        ++m_batch.count;
        ++m_report.read;
        if (m_batch.count == m_options.batch) {
            handOn();
        }
    }

    void handOn() {
        if (m_batch.count > 0) {
            m_observer.batch(m_batch);
            m_batch = {};
        }
    }

    void refuseFaults(int64_t total) const {
        std::string what, remedy;
        if (m_unreadable.count > 0 && !m_options.skipUnreadable) {
            what = std::to_string(m_unreadable.count) + " of " + std::to_string(total) +
                   " pictures cannot be read " + m_unreadable.names();
            remedy = "repair them, or leave them out with --skip-unreadable";
        }
        if (m_otherSize.count > 0) {
            what += (what.empty() ? "" : "; ") + std::to_string(m_otherSize.count) + " of " +
                    std::to_string(total) + " are not " +
                    sizeText(m_report.width, m_report.height) + " as the first one " +
                    m_otherSize.names();
            remedy += (remedy.empty() ? "" : "; ") + ("bring all to one size with --resize " +
                                                      sizeText(m_report.width, m_report.height));
        }
        if (what.empty() && m_report.read == 0) {
            what = "none of the pictures can be read " + m_unreadable.names();
            remedy = "give a folder of pictures";
        }
        if (!what.empty()) {
            throw Error(ErrorCode::BadFile, what, m_folder.string(), remedy);
        }
    }

    const fs::path& m_folder;
    const PictureFolderOptions& m_options;
    const PictureFolderObserver& m_observer;
    PictureFolderReport m_report;
    Faulty m_unreadable, m_otherSize;
    PictureBytes m_batch;
};

}  // namespace

std::vector<fs::path> pictureFiles(const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure)) {
        throw Error(ErrorCode::NotFound, "no such folder", folder.string(), "check the path");
    }
    std::vector<fs::path> files;
    auto entry = fs::recursive_directory_iterator(
        folder, fs::directory_options::skip_permission_denied, failure);
    for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
        std::error_code ignored;
        if (isPicture(entry->path()) && entry->is_regular_file(ignored)) {
            files.push_back(entry->path());
        }
    }
    if (failure) {
        throw Error(ErrorCode::Io,
                    "cannot list the folder",
                    folder.string(),
                    "check its permissions and the disk");
    }
    if (files.empty()) {
        throw Error(ErrorCode::BadFile,
                    "no pictures in the folder",
                    folder.string(),
                    "give a folder with .png, .jpg, .bmp, .tif, .webp or .ppm files");
    }
    // As text: "a-b/x.png" before "a/x.png", as Python has it.
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
        return a.native() < b.native();
    });
    return files;
}

PictureFolderReport readPictures(const std::vector<fs::path>& files,
                                 const fs::path& folder,
                                 const PictureFolderOptions& options,
                                 const PictureFolderObserver& observer,
                                 const std::stop_token& stop) {
    if (options.batch < 1 || options.width < 0 || options.height < 0 ||
        (options.width == 0) != (options.height == 0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "size or batch of pictures out of range",
                    sizeText(options.width, options.height) + " in batches of " +
                        std::to_string(options.batch),
                    "use 1 or more of each");
    }
    return FolderReader(folder, options, observer).read(files, stop);
}

}  // namespace ld3::ui
