#pragma once

#include "ui/imaging/avi_file.h"
#include "ui/jobs/background.h"
#include "ui/schedules/draft_sampler.h"
#include "ui/scrub/film_painter.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ld3::ui {

/// How a film is made.
struct FilmOptions {
    size_t frames = 120;  ///< at most so many iterations, >= 2
    int framesPerSecond = 12;
    QSize size = {960, 540};
    bool withPictures = true;  ///< a few samples are drawn anew for each frame
};

/// Makes a film of a training: samples in the background, frames one by one in the GUI thread,
/// where plots live, and the file in the background again, so that the window goes on.
class FilmJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilmJob)

  public:
    explicit FilmJob(QObject* parent = nullptr);
    ~FilmJob() override;

    /// @throws Error{InvalidArgument, NotFound, Io} before any work; the extension, the options, a
    ///         run without iterations, or a place where no file can be made
    void start(const RunRecord& run, const FilmOptions& options, const std::filesystem::path& path);

    /// Nothing is written, and nothing told any more.
    void stop();

    [[nodiscard]] bool isActive() const { return m_painter != nullptr || m_isWriting; }

    /// A film is complete and could not be written: it is kept until the next one begins.
    [[nodiscard]] bool isUnwritten() const { return m_film != nullptr && !isActive(); }

    /// Writes the film that could not be written to another place, or once more to the same.
    /// @throws Error{InvalidArgument, Io} the extension, or a place where no file can be made
    void saveTo(const std::filesystem::path& path);

    /// Of the film that is made, or was made last.
    [[nodiscard]] int frameCount() const { return static_cast<int>(m_frames.size()); }

  Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const QString& path);
    /// Where the film was drawn already, it `isUnwritten` now.
    void failed(const ld3::Error& error);

  private:
    void next();
    void take(const std::optional<SampleComparison>& samples);
    void save();
    void fail(const Error& error);

    DraftSampler* m_sampler;
    FilmOptions m_options;
    std::filesystem::path m_path;
    std::unique_ptr<FilmPainter> m_painter;
    std::shared_ptr<AviFilm> m_film;
    std::vector<size_t> m_frames;
    size_t m_done = 0;
    bool m_isWriting = false;
    std::stop_source m_stop;
    Background m_writer;
};

}  // namespace ld3::ui
