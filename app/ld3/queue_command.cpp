#include "app/ld3/commands.h"
#include "app/ld3/console_observer.h"
#include "app/ld3/evaluation_bar.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/output.h"
#include "core/base/error.h"
#include "core/queue/job_folder.h"
#include "core/queue/queue_file.h"
#include "core/queue/queue_hold.h"
#include "core/runs/disk_space.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <iostream>
#include <memory>
#include <utility>

namespace ld3::cli {

namespace {

namespace fs = std::filesystem;

/// The queue as verbs below `ld3 queue` work with it.
struct QueueOptions {
    std::string where = ".";
    std::vector<size_t> numbers;
    size_t number = 0, place = 0;
    bool retries = false, lets = false;
};

fs::path fileOf(const QueueOptions& options) {
    const fs::path where = fs::absolute(options.where);
    std::error_code ignored;
    return fs::is_directory(where, ignored) ? queueFileIn(where) : where;
}

bool isHeld(const fs::path& queue) {
    return queueHold(queue) != QueueHold::None;
}

/// @throws Error{NotFound} without a file
void requireQueue(const fs::path& queue) {
    if (!fs::exists(queue)) {
        throw Error(ErrorCode::NotFound,
                    "no such queue",
                    queue.string(),
                    "name a folder of runs in which the window has jobs waiting, or its "
                    "queue.json");
    }
}

void tellLeftOut(const QueueReading& reading) {
    for (const std::string& problem : reading.problems) {
        std::cerr << "left out: " << problem << std::endl;
    }
}

void print(const fs::path& queue, const QueueReading& reading, const Session& session) {
    if (session.json) {
        auto list = nlohmann::json::array();
        for (size_t i = 0; i < reading.jobs.size(); ++i) {
            const QueuedJob& job = reading.jobs[i];
            list.push_back({{"number", i + 1},
                            {"state", jobStateName(job.state)},
                            {"kind", job.training() != nullptr ? "training" : "evaluation"},
                            {"title", titleOf(job)},
                            {"folder", job.folder.string()},
                            {"resumes", job.resumes},
                            {"message", job.message},
                            {"command", commandOf(job)}});
        }
        printJson({{"queue", queue.string()},
                   {"in_use", isQueueLocked(queue)},
                   {"held", isHeld(queue)},
                   {"jobs", list},
                   {"problems", reading.problems}});
        return;
    }
    std::vector<std::vector<std::string>> table = {{"job", "state", "what", "folder"}};
    for (size_t i = 0; i < reading.jobs.size(); ++i) {
        const QueuedJob& job = reading.jobs[i];
        const bool hasFailed = job.state == JobState::Failed && !job.message.empty();
        table.push_back({std::to_string(i + 1),
                         jobStateName(job.state),
                         titleOf(job),
                         hasFailed ? job.message : job.folder.string()});
    }
    printTable(table);
}

void list(const QueueOptions& options, const Session& session) {
    const fs::path queue = fileOf(options);
    requireQueue(queue);
    const QueueReading reading = lookIntoQueueFile(queue);
    if (!session.json) {
        tellLeftOut(reading);
    }
    print(queue, reading, session);
}

/// Changes the waiting jobs while no other program has them.
template <class Change>
void change(const QueueOptions& options, const Session& session, const Change& apply) {
    const fs::path queue = fileOf(options);
    requireQueue(queue);
    const FileLock lock = lockQueue(queue);
    QueueReading reading = lookIntoQueueFile(queue);
    if (!reading.problems.empty()) {
        // Writing would lose it.
        throw Error(ErrorCode::BadFile,
                    "a job of the queue cannot be understood",
                    reading.problems.front(),
                    "change the queue in the window, or mend the file");
    }
    apply(reading.jobs);
    writeQueueFile(queue, reading.jobs);
    if (!session.quiet || session.json) {
        print(queue, reading, session);
    }
}

/// The place of the job with a number of `ld3 queue list`.
size_t rowOf(const std::vector<QueuedJob>& jobs, size_t number) {
    if (number < 1 || number > jobs.size()) {
        throw Error(ErrorCode::InvalidArgument,
                    "no such job",
                    std::to_string(number),
                    jobs.empty() ? "the queue is empty"
                                 : "use a number from 1 to " + std::to_string(jobs.size()));
    }
    return number - 1;
}

void move(const QueueOptions& options, const Session& session) {
    change(options, session, [&options](std::vector<QueuedJob>& jobs) {
        const size_t from = rowOf(jobs, options.number), to = rowOf(jobs, options.place);
        if (jobs[from].state != JobState::Waiting) {
            throw Error(ErrorCode::InvalidArgument,
                        "the job does not wait",
                        std::to_string(options.number),
                        "move one that is listed as waiting");
        }
        QueuedJob job = std::move(jobs[from]);
        jobs.erase(jobs.begin() + static_cast<std::ptrdiff_t>(from));
        jobs.insert(jobs.begin() + static_cast<std::ptrdiff_t>(to), std::move(job));
    });
}

void remove(const QueueOptions& options, const Session& session) {
    change(options, session, [&options](std::vector<QueuedJob>& jobs) {
        std::vector<size_t> rows;
        for (const size_t number : options.numbers) {
            rows.push_back(rowOf(jobs, number));
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            jobs.erase(jobs.begin() + static_cast<std::ptrdiff_t>(*row));
        }
    });
}

/// Shows a training of the queue, and notes that it has made its run.
class JobObserver final : public ConsoleObserver {
  public:
    JobObserver(bool quiet, const RoundEnd* roundEnd, std::function<void()> note)
        : ConsoleObserver(quiet, roundEnd), m_note(std::move(note)) {}

    void runCreated() override { m_note(); }

  private:
    std::function<void()> m_note;
};

/// Works jobs off one after the other, and keeps the file up to date.
class Worker {
  public:
    Worker(const fs::path& queue, std::vector<QueuedJob>& jobs, const Session& session)
        : m_queue(queue), m_jobs(jobs), m_session(session) {}

    void run(const Interrupt& interrupt) {
        for (QueuedJob& job : m_jobs) {
            if (job.state != JobState::Waiting) {
                continue;
            }
            if (interrupt.isAsked() || isHeld(m_queue)) {
                return;
            }
            job.message.clear();
            avoidTakenFolder(job, m_jobs);
            tell(titleOf(job) + ": " + job.folder.string());
            job.state = JobState::Running;
            writeQueueFile(m_queue, m_jobs);
            job.state = work(job, interrupt);
            if (job.state == JobState::Failed) {
                tell("failed: " + job.message);
            }
            if (m_isDiskFull || (interrupt.isAsked() && job.state == JobState::Stopped)) {
                waitAgain(job);
            }
            try {
                writeQueueFile(m_queue, m_jobs);
            } catch (...) {
                if (!m_isDiskFull) {
                    throw;
                }
                return;  // the file says that it is being done: then it waits all the same
            }
            if (m_isDiskFull) {
                return;  // the others would fail too
            }
        }
    }

    /// Whether the work ended because nothing more fits on the disk.
    [[nodiscard]] bool isDiskFull() const { return m_isDiskFull; }

    [[nodiscard]] size_t count(JobState state) const {
        return static_cast<size_t>(std::count_if(
            m_jobs.begin(), m_jobs.end(), [state](const auto& job) { return job.state == state; }));
    }

  private:
    void tell(const std::string& line) const {
        if (!m_session.quiet) {
            std::cerr << line << std::endl;
        }
    }

    /// At once: also after a `kill` the next program goes on with the run.
    void noteRun(QueuedJob& job) const {
        job.hasRun = true;
        try {
            writeQueueFile(m_queue, m_jobs);
        } catch (const std::exception&) {
            return;  // it is written again when the job ends
        }
    }

    [[nodiscard]] JobState work(QueuedJob& job, const Interrupt& interrupt) {
        try {
            if (const EvaluationPlan* plan = job.evaluation()) {
                EvaluationBar bar(m_session.quiet);
                (void)runEvaluation(*plan, job.folder, bar, {interrupt.token(), nullptr});
                return JobState::Done;
            }
            JobObserver observer(
                m_session.quiet, &interrupt.roundEnd(), [this, &job] { noteRun(job); });
            const Outcome outcome =
                job.resumes ? resumeRun(job.folder, observer, interrupt.trainingControl())
                            : runExperiment(*job.training(), observer, interrupt.trainingControl());
            return outcome.ending == Ending::Stopped ? JobState::Stopped : JobState::Done;
        } catch (const Stopped&) {
            return JobState::Stopped;
        } catch (...) {
            const Error error = currentError(job.folder.string());
            job.message = error.what();
            m_isDiskFull = ld3::isDiskFull(error);
            return JobState::Failed;
        }
    }

    fs::path m_queue;
    std::vector<QueuedJob>& m_jobs;
    const Session& m_session;
    bool m_isDiskFull = false;
};

/// Those that ended otherwise than well wait again, at their places.
void letWaitAgain(std::vector<QueuedJob>& jobs) {
    for (QueuedJob& job : jobs) {
        if (job.state == JobState::Failed || job.state == JobState::Stopped) {
            waitAgain(job);
        }
    }
}

/// "1 job waits", "2 jobs wait".
std::string jobs(size_t count, const std::string& one, const std::string& several) {
    return std::to_string(count) + (count == 1 ? " job " + one : " jobs " + several);
}

void run(const QueueOptions& options, const Session& session) {
    const fs::path queue = fileOf(options);
    requireQueue(queue);
    const FileLock lock = lockQueue(queue);
    if (queueHold(queue) == QueueHold::UntilAsked) {
        setQueueHold(queue, QueueHold::None);  // of a window that is gone, as the lock says
    }
    if (isHeld(queue)) {
        throw Error(ErrorCode::Busy,
                    "the queue is held",
                    queue.string(),
                    "give `ld3 queue hold --off` first");
    }
    (void)lookIntoQueueFile(queue);  // a damaged file is left where it is
    QueueReading reading = readQueueFile(queue);
    tellLeftOut(reading);
    if (!reading.isKept) {
        throw Error(ErrorCode::Io,
                    "no copy of the queue can be kept, and it cannot be understood as a whole",
                    queue.string(),
                    "make room in its folder, or mend the file");
    }
    if (options.retries) {
        letWaitAgain(reading.jobs);
    }
    writeQueueFile(queue, reading.jobs);  // without those that were done before
    Worker worker(queue, reading.jobs, session);
    bool isAsked = false;
    {
        const Interrupt interrupt;
        worker.run(interrupt);
        isAsked = interrupt.isAsked();
    }
    print(queue, reading, session);
    const size_t waiting = worker.count(JobState::Waiting);
    if (worker.isDiskFull()) {
        throw Error(ErrorCode::Io,
                    "no space on the disk, " + jobs(waiting, "waits", "wait"),
                    queue.string(),
                    "make room, then give the command again, or open the window: they go on");
    }
    if (isAsked && waiting > 0) {
        throw Error(ErrorCode::Io,
                    "stopped, " + jobs(waiting, "waits", "wait"),
                    queue.string(),
                    "give the command again, or open the window: they go on");
    }
    if (const size_t failed = worker.count(JobState::Failed); failed > 0) {
        throw Error(ErrorCode::Io,
                    jobs(failed, "failed", "failed"),
                    queue.string(),
                    "see the table for the reasons; with --again they are done again");
    }
    if (const size_t lost = reading.problems.size(); lost > 0) {
        throw Error(ErrorCode::BadFile,
                    jobs(lost, "was left out", "were left out"),
                    reading.keptAs.string(),
                    "mend what is said above, and queue them again");
    }
}

void hold(const QueueOptions& options, const Session& session) {
    const fs::path queue = fileOf(options);
    requireQueue(queue);
    setQueueHold(queue, options.lets ? QueueHold::None : QueueHold::ByUser);
    if (session.json) {
        printJson({{"queue", queue.string()}, {"held", isHeld(queue)}});
    }
}

}  // namespace

Verb addQueue(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "queue", "The jobs that wait in the window's queue: lists them, or works them off.");
    verb->require_subcommand(0, 1);
    const auto options = std::make_shared<QueueOptions>();
    verb->add_option(
        "WHERE", options->where, "a folder of runs, or its queue.json; default: this folder");
    std::vector<Verb> below;
    const auto add = [&](const char* name, const char* what, auto act) {
        CLI::App* own = verb->add_subcommand(name, what);
        below.push_back({own, [options, act, &session] { act(*options, session); }});
        return own;
    };
    add("list", "Lists the jobs with their numbers, also without `list`.", list);
    CLI::App* working =
        add("run",
            "Does the waiting jobs one after the other; one that fails does not stop the others.",
            run);
    working->add_flag("--again", options->retries, "also those that failed or were stopped before");
    working->footer(std::string(kSignalHelp) +
                    " Both stops end the work; what was being done waits again, with the others.");
    CLI::App* moving = add("move", "Gives a waiting job another place.", move);
    moving->add_option("JOB", options->number, "its number")->required();
    moving->add_option("PLACE", options->place, "the number that it gets")->required();
    add("remove", "Takes jobs out of the queue; their files stay.", remove)
        ->add_option("JOB", options->numbers, "their numbers")
        ->required();
    add("hold",
        "Lets no further job begin, in `ld3 queue run` and in a window that has the queue; what "
        "runs goes on.",
        hold)
        ->add_flag("--off", options->lets, "lets it go on");
    verb->footer("While a window, or `ld3 queue run`, has a queue, it is only listed and held.");
    return {verb, [options, below, &session] {
                const auto chosen = std::find_if(
                    below.begin(), below.end(), [](const Verb& own) { return own.app->parsed(); });
                if (chosen == below.end()) {
                    list(*options, session);
                } else {
                    chosen->run();
                }
            }};
}

}  // namespace ld3::cli
