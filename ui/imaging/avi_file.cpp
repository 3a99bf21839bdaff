#include "ui/imaging/avi_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/imaging/mat_conversion.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace ld3::ui {

namespace {

constexpr size_t kMostBytes = 1'000'000'000;
constexpr int kQuality = 92;

/// Bytes of a RIFF file, little-endian.
class Riff {
  public:
    void code(const char* fourLetters) { m_bytes.append(fourLetters, 4); }

    void number(size_t value) {
        for (int shift = 0; shift < 32; shift += 8) {
            m_bytes.push_back(static_cast<char>(static_cast<uint8_t>(value >> shift)));
        }
    }

    void half(size_t value) {
        m_bytes.push_back(static_cast<char>(static_cast<uint8_t>(value)));
        m_bytes.push_back(static_cast<char>(static_cast<uint8_t>(value >> 8)));
    }

    /// A chunk with its length; an odd one is followed by a zero.
    void chunk(const char* fourLetters, const std::string& content) {
        code(fourLetters);
        number(content.size());
        m_bytes += content;
        if (content.size() % 2 != 0) {
            m_bytes.push_back('\0');
        }
    }

    /// A list is a chunk whose content begins with its kind.
    void list(const char* kind, const std::string& content) {
        chunk("LIST", std::string(kind, 4) + content);
    }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

  private:
    std::string m_bytes;
};

}  // namespace

AviFilm::AviFilm(int framesPerSecond) : m_framesPerSecond(framesPerSecond) {
    if (framesPerSecond < 1 || framesPerSecond > 60) {
        throw Error(ErrorCode::InvalidArgument,
                    "frames per second out of range",
                    std::to_string(framesPerSecond),
                    "use 1 to 60");
    }
}

void AviFilm::add(const QImage& frame) {
    if (frame.isNull() || (!m_frames.empty() && frame.size() != m_size)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the frames of a film are of one size",
                    "frame " + std::to_string(m_frames.size()),
                    "draw all frames alike");
    }
    std::vector<uchar> bytes;
    const cv::Mat picture = bgrFromImage(frame.convertToFormat(QImage::Format_RGB32));
    if (!cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, kQuality})) {
        throw Error(ErrorCode::Io,
                    "cannot encode a frame",
                    "frame " + std::to_string(m_frames.size()),
                    "please report this with the command");
    }
    m_size = frame.size();
    m_bytes += bytes.size();
    if (m_bytes > kMostBytes) {
        throw Error(ErrorCode::Unsupported,
                    "the film is larger than 1 GB",
                    "frame " + std::to_string(m_frames.size()),
                    "use fewer or smaller frames");
    }
    m_frames.emplace_back(bytes.begin(), bytes.end());
}

std::string AviFilm::headers() const {
    const auto width = static_cast<size_t>(m_size.width());
    const auto height = static_cast<size_t>(m_size.height());
    const size_t count = m_frames.size(), rate = static_cast<size_t>(m_framesPerSecond);
    size_t largest = 0;
    for (const std::string& frame : m_frames) {
        largest = std::max(largest, frame.size());
    }
    constexpr size_t kHasIndex = 0x10, kAsGood = 10'000, kBits = 24;
    Riff main;
    main.number(1'000'000 / rate);  // microseconds a frame
    main.number(largest * rate);    // bytes a second
    main.number(0);
    main.number(kHasIndex);
    main.number(count);
    main.number(0);
    main.number(1);  // streams
    main.number(largest);
    main.number(width);
    main.number(height);
    for (int reserved = 0; reserved < 4; ++reserved) {
        main.number(0);
    }
    Riff stream;
    stream.code("vids");
    stream.code("MJPG");
    for (int unused = 0; unused < 3; ++unused) {
        stream.number(0);
    }
    stream.number(1);  // rate/scale frames a second
    stream.number(rate);
    stream.number(0);
    stream.number(count);
    stream.number(largest);
    stream.number(kAsGood);
    stream.number(0);
    stream.half(0);
    stream.half(0);
    stream.half(width);
    stream.half(height);
    constexpr size_t kBitmapHeader = 40;
    Riff format;
    format.number(kBitmapHeader);
    format.number(width);
    format.number(height);
    format.half(1);
    format.half(kBits);
    format.code("MJPG");
    format.number(width * height * kBits / 8);
    for (int unused = 0; unused < 4; ++unused) {
        format.number(0);
    }
    Riff streamList;
    streamList.chunk("strh", stream.bytes());
    streamList.chunk("strf", format.bytes());
    Riff all;
    all.chunk("avih", main.bytes());
    all.list("strl", streamList.bytes());
    return all.bytes();
}

void AviFilm::save(const std::filesystem::path& path, const std::stop_token& stop) const {
    checkFilmExtension(path);
    if (m_frames.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "the film has no frame",
                    path.string(),
                    "give at least one");
    }
    constexpr size_t kKeyFrame = 0x10;
    Riff frames, index;
    for (const std::string& frame : m_frames) {
        index.code("00dc");
        index.number(kKeyFrame);
        index.number(frames.bytes().size() + 4);  // from the list's kind on
        index.number(frame.size());
        frames.chunk("00dc", frame);
    }
    Riff content;
    content.list("hdrl", headers());
    content.list("movi", frames.bytes());
    content.chunk("idx1", index.bytes());
    Riff file;
    file.chunk("RIFF", "AVI " + content.bytes());
    writeFileOrKeep(path, file.bytes(), stop);
}

void checkFilmExtension(const std::filesystem::path& path) {
    if (path.extension() != ".avi") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of film",
                    path.string(),
                    "use a name that ends with .avi");
    }
}

}  // namespace ld3::ui
