#include "ui/scrub/film_job.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QTimer>

namespace ld3::ui {

FilmJob::FilmJob(QObject* parent) : QObject(parent), m_sampler(new DraftSampler(this)) {
    connect(m_sampler, &DraftSampler::sampled, this, [this](const SampleComparison& samples) {
        take(samples);
    });
    connect(m_sampler, &DraftSampler::failed, this, &FilmJob::fail);
}

FilmJob::~FilmJob() = default;

void FilmJob::start(const RunRecord& run,
                    const FilmOptions& options,
                    const std::filesystem::path& path) {
    checkFilmExtension(path);
    checkWritable(path);
    auto film = std::make_shared<AviFilm>(options.framesPerSecond);
    auto painter = std::make_unique<FilmPainter>(run, options.size);
    stop();
    m_stop = {};
    m_options = options;
    m_path = path;
    m_film = std::move(film);
    m_frames = painter->snapshots().spread(options.frames);
    m_painter = std::move(painter);
    m_sampler->setRun(run.info.folder);
    next();
}

void FilmJob::stop() {
    m_stop.request_stop();
    m_sampler->stop();
    m_painter.reset();
    m_film.reset();
    m_isWriting = false;
    m_done = 0;
}

void FilmJob::saveTo(const std::filesystem::path& path) {
    checkFilmExtension(path);
    checkWritable(path);
    if (isUnwritten()) {
        m_path = path;
        save();
    }
}

void FilmJob::next() {
    if (m_options.withPictures) {
        m_sampler->ask(m_painter->snapshots().schedule(m_frames[m_done]));
    } else {
        // Events between two frames: the window goes on.
        QTimer::singleShot(0, this, [this] { take({}); });
    }
}

void FilmJob::take(const std::optional<SampleComparison>& samples) {
    if (m_painter == nullptr) {
        return;
    }
    try {
        m_film->add(m_painter->frame(m_frames[m_done], samples));
    } catch (...) {
        fail(currentError(m_path.string()));
        return;
    }
    ++m_done;
    Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_frames.size()));
    if (!isActive()) {
        return;  // whoever heard it has stopped the work
    }
    if (m_done < m_frames.size()) {
        next();
    } else {
        save();
    }
}

void FilmJob::save() {
    m_painter.reset();
    m_isWriting = true;
    m_writer.ask(
        m_path.string(),
        [film = m_film, path = m_path, token = m_stop.get_token()] {
            if (token.stop_requested()) {
                throw Stopped();
            }
            film->save(path, token);
            return path;
        },
        [this, token = m_stop.get_token()](const Answer<std::filesystem::path>& answer) {
            if (token.stop_requested()) {
                return;
            }
            if (answer.error) {
                m_isWriting = false;  // the film stays: to draw it takes longer than to write it
                Q_EMIT failed(*answer.error);
            } else {
                stop();
                Q_EMIT finished(QString::fromStdString(m_path.string()));
            }
        });
}

void FilmJob::fail(const Error& error) {
    stop();
    Q_EMIT failed(error);
}

}  // namespace ld3::ui
