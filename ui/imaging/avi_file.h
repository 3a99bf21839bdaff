#pragma once

#include <QImage>
#include <QSize>

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace ld3::ui {

/// A film being made: Motion JPEG in an AVI file, which every player and video editor reads.
///
/// The frames are compressed by OpenCV; the container is written here, since OpenCV's videoio would
/// load a hundred more libraries (FFmpeg, GDAL, …) at every start of both programs.
/// Source: Microsoft, AVI RIFF File Reference; OpenDML is not needed below 1 GB.
class AviFilm {
  public:
    /// @param framesPerSecond  1 to 60
    /// @throws Error{InvalidArgument}
    explicit AviFilm(int framesPerSecond);

    /// @param frame  the first sets the size
    /// @throws Error{InvalidArgument} where another size comes; Error{Unsupported} beyond 1 GB
    void add(const QImage& frame);

    [[nodiscard]] int frameCount() const { return static_cast<int>(m_frames.size()); }

    /// The whole file appears at once, unless it is stopped until then.
    /// @throws Error{InvalidArgument} without frames; Error{Io}, which says under which name it
    /// lies where only its own could not be given; Stopped
    void save(const std::filesystem::path& path, const std::stop_token& stop = {}) const;

  private:
    [[nodiscard]] std::string headers() const;

    int m_framesPerSecond;
    QSize m_size;
    std::vector<std::string> m_frames;  ///< each a JPEG file
    size_t m_bytes = 0;
};

/// @throws Error{InvalidArgument} unless the extension is .avi
void checkFilmExtension(const std::filesystem::path& path);

}  // namespace ld3::ui
