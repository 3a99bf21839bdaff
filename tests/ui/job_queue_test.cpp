#include "ui/jobs/job_queue.h"

#include "core/base/atomic_file.h"
#include "core/queue/queue_hold.h"
#include "core/runs/run_folder.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"

#include <nlohmann/json.hpp>

#include <QAbstractItemModelTester>

#include <memory>

namespace ld3::ui {
namespace {

class JobQueueTest : public UiFixture {
  protected:
    JobQueueTest() { make(); }

    void make() {
        m_tester.reset();
        m_queue = std::make_unique<JobQueue>(testing::fakeMeasure);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_queue.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QObject::connect(
            m_queue.get(), &JobQueue::troubled, m_queue.get(), [this](const QString& l) {
                m_troubles.append(l);
            });
    }

    void drop() {
        m_tester.reset();
        m_queue.reset();
    }

    [[nodiscard]] std::filesystem::path file() const { return runsRoot() / "queue.json"; }

    int add(const EvaluationPlan& plan, const char* name = "evaluation") {
        return m_queue->add(evaluationJob(plan, runsRoot() / name));
    }

    [[nodiscard]] JobState stateOf(int id) const { return m_queue->job(*m_queue->rowOf(id)).state; }

    bool waitFor(int id, JobState state) {
        return QTest::qWaitFor([&] { return stateOf(id) == state; }, kLongWaitMilliseconds);
    }

    [[nodiscard]] std::vector<int> order() const {
        std::vector<int> ids;
        for (int row = 0; row < m_queue->rowCount(); ++row) {
            ids.push_back(m_queue->job(row).id);
        }
        return ids;
    }

    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QStringList m_troubles;
};

TEST_F(JobQueueTest, HeadingsStandAsTheirCells) {
    m_queue->setHeld(true);
    add(testing::smallPlan());
    for (int column = 0; column < JobQueue::ColumnCount; ++column) {
        EXPECT_EQ(m_queue->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                  m_queue->index(0, column).data(Qt::TextAlignmentRole).toInt())
            << column;
    }
    const QVariant spent = m_queue->index(0, JobQueue::Evaluations).data(Qt::TextAlignmentRole);
    EXPECT_TRUE((spent.toInt() & Qt::AlignRight) != 0);
}

TEST_F(JobQueueTest, DoesOneJobAfterTheOther) {
    std::vector<int> begun, over;
    QObject::connect(m_queue.get(), &JobQueue::began, m_queue.get(), [&](const QueuedJob& job) {
        EXPECT_EQ(begun.size(), over.size()) << "one at a time";
        begun.push_back(job.id);
    });
    QObject::connect(m_queue.get(), &JobQueue::ended, m_queue.get(), [&](const QueuedJob& job) {
        over.push_back(job.id);
    });
    const int training = m_queue->add(trainingJob(smallExperiment("a")));
    const int evaluation = add(testing::smallPlan());
    EXPECT_EQ(stateOf(training), JobState::Waiting) << "it begins with the next round of events";
    ASSERT_TRUE(waitFor(evaluation, JobState::Done));
    EXPECT_EQ(begun, (std::vector<int>{training, evaluation}));
    EXPECT_EQ(over, begun);
    EXPECT_EQ(stateOf(training), JobState::Done);
    EXPECT_EQ(readRunInfo(runsRoot() / "a").status, RunStatus::Finished);
    EXPECT_FALSE(m_queue->isActive());
}

TEST_F(JobQueueTest, OneFailureDoesNotStopTheRest) {
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    const int first = add(broken);
    const int second = add(testing::smallPlan());
    ASSERT_TRUE(waitFor(second, JobState::Done));
    EXPECT_EQ(stateOf(first), JobState::Failed);
    const QString tip = m_queue->index(0, JobQueue::State).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("no such model"))) << tip.toStdString();
}

TEST_F(JobQueueTest, PausesGoesOnAndStopsTruthfully) {
    const int id = add(testing::longPlan());
    ASSERT_TRUE(waitFor(id, JobState::Running));
    m_queue->setPaused(true);
    EXPECT_EQ(stateOf(id), JobState::Pausing);
    ASSERT_TRUE(waitFor(id, JobState::Paused));
    m_queue->setPaused(false);
    EXPECT_EQ(stateOf(id), JobState::Running);
    m_queue->requestStop();
    EXPECT_EQ(stateOf(id), JobState::Stopping);
    ASSERT_TRUE(waitFor(id, JobState::Stopped));
    m_queue->retry(id);  // a stopped job waits again, as a job of its own
    ASSERT_EQ(m_queue->rowCount(), 1);
    ASSERT_TRUE(waitFor(m_queue->job(0).id, JobState::Running));
}

TEST_F(JobQueueTest, HeldItStartsNothingAfterTheRunningJob) {
    const int first = add(testing::smallPlan());
    const int second = add(testing::smallPlan());
    ASSERT_TRUE(waitFor(first, JobState::Running));
    m_queue->setHeld(true);
    ASSERT_TRUE(waitFor(first, JobState::Done));
    QTest::qWait(100);
    EXPECT_EQ(stateOf(second), JobState::Waiting);
    // What the user starts by name runs all the same, and nothing after it.
    const int third = m_queue->start(evaluationJob(testing::smallPlan(), runsRoot() / "third"));
    EXPECT_EQ(order(), (std::vector<int>{first, third, second}));
    ASSERT_TRUE(waitFor(third, JobState::Done));
    QTest::qWait(50);
    EXPECT_EQ(stateOf(second), JobState::Waiting);
    m_queue->setHeld(false);
    EXPECT_TRUE(waitFor(second, JobState::Done));
}

TEST_F(JobQueueTest, WaitingJobsAreReorderedAndRemoved) {
    m_queue->setHeld(true);
    const int a = add(testing::smallPlan()), b = add(testing::smallPlan());
    const int c = add(testing::smallPlan()), d = add(testing::smallPlan());
    m_queue->move(c, -1);
    EXPECT_EQ(order(), (std::vector<int>{a, c, b, d}));
    m_queue->move(a, 2);
    EXPECT_EQ(order(), (std::vector<int>{c, b, a, d}));
    m_queue->move(c, -1);
    EXPECT_EQ(order(), (std::vector<int>{c, b, a, d})) << "nowhere to go";
    m_queue->move(b, 10);
    EXPECT_EQ(order(), (std::vector<int>{c, a, d, b}));
    m_queue->move(999, 1);
    m_queue->remove({a, b, 999});
    EXPECT_EQ(order(), (std::vector<int>{c, d}));
    const int running = m_queue->start(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    m_queue->move(running, 1);
    m_queue->remove({running});
    EXPECT_EQ(order(), (std::vector<int>{running, c, d})) << "what runs is not taken away";
    m_queue->requestStop();
    ASSERT_TRUE(waitFor(running, JobState::Stopped));
    m_queue->move(d, -1);
    EXPECT_EQ(order(), (std::vector<int>{running, d, c}));
    m_queue->remove(m_queue->endedJobs());
    EXPECT_EQ(order(), (std::vector<int>{d, c}));
}

TEST_F(JobQueueTest, ManyJobsComeAsOneChange) {
    m_queue->setHeld(true);
    const int first = add(testing::smallPlan());
    QSignalSpy changed(m_queue.get(), &JobQueue::changed);
    QSignalSpy inserted(m_queue.get(), &JobQueue::rowsInserted);
    std::vector<QueuedJob> jobs;
    for (const char* name : {"a", "b", "c"}) {
        jobs.push_back(trainingJob(smallExperiment(name)));
    }
    const std::vector<int> ids = m_queue->add(jobs);
    EXPECT_EQ(order(), (std::vector<int>{first, ids.at(0), ids.at(1), ids.at(2)}));
    EXPECT_EQ(m_queue->job(3).folder, runsRoot() / "c");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_TRUE(m_queue->add(std::vector<QueuedJob>()).empty());
    EXPECT_EQ(changed.count(), 1);

    const std::vector<int> copies = m_queue->duplicate({ids[0], ids[1]});
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(order(),
              (std::vector<int>{first, ids[0], copies.at(0), ids[1], copies.at(1), ids[2]}));
    EXPECT_EQ(m_queue->job(2).folder, runsRoot() / "a-2");
    EXPECT_EQ(m_queue->job(4).training()->folder, runsRoot() / "b-2");
}

TEST_F(JobQueueTest, ManyJobsWaitAgainAsOneChange) {
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    const int first = add(broken, "first");
    const int second = add(broken, "second");
    ASSERT_TRUE(waitFor(second, JobState::Failed));
    m_queue->setHeld(true);
    const int waiting = add(testing::smallPlan());
    QSignalSpy changed(m_queue.get(), &JobQueue::changed);
    EXPECT_EQ(m_queue->retry(std::vector<int>{first, second, waiting, 999}), 2)
        << "one waits already, one is not there";
    EXPECT_EQ(changed.count(), 1);
    ASSERT_EQ(m_queue->rowCount(), 3);
    EXPECT_EQ(m_queue->job(0).id, waiting);
    EXPECT_EQ(m_queue->job(1).folder, runsRoot() / "first") << "in their order";
    EXPECT_EQ(m_queue->job(1).state, JobState::Waiting);
    EXPECT_EQ(m_queue->job(2).folder, runsRoot() / "second");

    // Of many that are started the first one is, and the others wait.
    m_queue->startOrAdd({evaluationJob(testing::longPlan(), runsRoot() / "long"),
                         evaluationJob(testing::smallPlan(), runsRoot() / "last")});
    EXPECT_EQ(m_queue->job(0).folder, runsRoot() / "long");
    EXPECT_EQ(m_queue->job(0).state, JobState::Running);
    EXPECT_EQ(m_queue->job(4).folder, runsRoot() / "last");
    EXPECT_EQ(m_queue->job(4).state, JobState::Waiting);
    m_queue->startOrAdd({evaluationJob(testing::smallPlan(), runsRoot() / "behind")});
    EXPECT_EQ(m_queue->job(5).state, JobState::Waiting) << "something is active";
}

TEST_F(JobQueueTest, ShowsProgressAsTheWorkDoes) {
    const int id = add(testing::smallPlan({"edm", "logSNR"}));
    double last = 0.0;
    QObject::connect(m_queue.get(), &JobQueue::dataChanged, m_queue.get(), [&] {
        const QVariant share = m_queue->index(0, JobQueue::Progress).data(Qt::UserRole);
        if (share.isValid()) {
            EXPECT_GE(share.toDouble(), last);
            last = share.toDouble();
        }
    });
    ASSERT_TRUE(waitFor(id, JobState::Done));
    EXPECT_EQ(last, 1.0);
    EXPECT_EQ(m_queue->index(0, JobQueue::Progress).data().toString(), QStringLiteral("100 %"));
    const QString what = m_queue->index(0, JobQueue::What).data().toString();
    EXPECT_TRUE(what.contains(QStringLiteral("2"))) << what.toStdString();
}

TEST_F(JobQueueTest, SurvivesARestartWithEverythingThatIsNeeded) {
    m_queue->open(file());
    m_queue->setHeld(true);
    Experiment experiment = longExperiment("waits");
    experiment.notes = "my notes";
    experiment.options.description = R"({"classes": 3})";
    experiment.baselines = {"edm"};
    m_queue->add(trainingJob(experiment));
    EvaluationPlan plan = testing::smallPlan({"edm", "a run"});
    plan.seeds = {3, 5};
    plan.metric = "l2";
    plan.weights = "/weights";
    add(plan, "measure");
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    const int failed = m_queue->start(evaluationJob(broken, runsRoot() / "broken"));
    ASSERT_TRUE(waitFor(failed, JobState::Failed));
    drop();

    make();
    m_queue->open(file());
    EXPECT_TRUE(m_troubles.isEmpty()) << m_troubles.join('\n').toStdString();
    ASSERT_EQ(m_queue->rowCount(), 3);
    EXPECT_TRUE(m_queue->isHeld()) << "nothing starts by itself";
    EXPECT_EQ(m_queue->job(0).state, JobState::Failed);
    EXPECT_NE(m_queue->job(0).message.find("no such model"), std::string::npos);
    const Experiment* training = m_queue->job(1).training();
    ASSERT_NE(training, nullptr);
    EXPECT_EQ(training->folder, experiment.folder);
    EXPECT_EQ(training->recipe.descent.roundsBoth, experiment.recipe.descent.roundsBoth);
    EXPECT_EQ(training->teacher.count, experiment.teacher.count);
    EXPECT_EQ(training->notes, "my notes");
    EXPECT_EQ(training->options.description, experiment.options.description);
    EXPECT_EQ(training->baselines, experiment.baselines);
    const EvaluationPlan* evaluation = m_queue->job(2).evaluation();
    ASSERT_NE(evaluation, nullptr);
    EXPECT_EQ(evaluation->schedules, plan.schedules);
    EXPECT_EQ(evaluation->seeds, plan.seeds);
    EXPECT_EQ(evaluation->metric, "l2");
    EXPECT_EQ(evaluation->weights, plan.weights);
    EXPECT_EQ(m_queue->job(2).folder, runsRoot() / "measure");
}

TEST_F(JobQueueTest, ATrainingThatRanAtTheEndGoesOnInTheNextSession) {
    m_queue->open(file());
    const int id = m_queue->add(trainingJob(longExperiment("interrupted")));
    ASSERT_TRUE(waitFor(id, JobState::Running));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_queue->job(0).stage == "training"; },
                                kLongWaitMilliseconds));
    drop();  // the window is gone while it runs
    EXPECT_EQ(readRunInfo(runsRoot() / "interrupted").status, RunStatus::Stopped);

    make();
    m_queue->open(file());
    ASSERT_EQ(m_queue->rowCount(), 1);
    EXPECT_EQ(m_queue->job(0).state, JobState::Waiting);
    EXPECT_TRUE(m_queue->job(0).resumes);
    std::optional<RunRecord> resumed;
    QObject::connect(
        &m_queue->training(), &TrainJob::progressed, m_queue.get(), [&](const TrainBatch& batch) {
            resumed = batch.resumed ? batch.resumed : resumed;
        });
    m_queue->setHeld(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return resumed.has_value(); }, kLongWaitMilliseconds));
    EXPECT_EQ(resumed->info.folder, runsRoot() / "interrupted");
    EXPECT_FALSE(resumed->reports.empty()) << "the plots show what was before";
}

TEST_F(JobQueueTest, StoppedForQuittingItWaitsAgain) {
    m_queue->open(file());
    const int first = add(testing::longPlan(), "first");
    const int second = add(testing::smallPlan(), "second");
    ASSERT_TRUE(waitFor(first, JobState::Running));
    QSignalSpy ended(m_queue.get(), &JobQueue::ended);
    m_queue->stopForQuit();
    ASSERT_TRUE(ended.wait(kLongWaitMilliseconds));
    QTest::qWait(50);
    EXPECT_EQ(stateOf(first), JobState::Waiting);
    EXPECT_EQ(stateOf(second), JobState::Waiting);
    m_queue->close();
    const QueueReading reading = readQueueFile(file());
    ASSERT_EQ(reading.jobs.size(), 2U);
    EXPECT_EQ(reading.jobs[0].folder, runsRoot() / "first");
}

TEST_F(JobQueueTest, AHoldThatCannotBeWrittenHoldsUntilItCan) {
    writeQueueFile(file(), {evaluationJob(testing::smallPlan(), runsRoot() / "waits")});
    // A folder with something in it, where the flag is written first.
    const std::filesystem::path obstacle = atomic_file::temporaryBeside(holdFileOf(file()));
    std::filesystem::create_directories(obstacle / "something");
    m_queue->open(file());
    EXPECT_EQ(m_troubles.size(), 1);
    for (const char* name : {"added", "another", "last"}) {
        add(testing::smallPlan(), name);  // looks at the flag at once
        QCoreApplication::processEvents();
        EXPECT_TRUE(m_queue->isHeld()) << "however often the flag is looked at";
        EXPECT_FALSE(m_queue->isActive()) << "nothing starts by itself";
    }
    EXPECT_EQ(queueHold(file()), QueueHold::None);
    std::filesystem::remove_all(obstacle);
    EXPECT_TRUE(QTest::qWaitFor([&] { return queueHold(file()) == QueueHold::UntilAsked; },
                                kLongWaitMilliseconds));
    EXPECT_TRUE(m_queue->isHeld());
    EXPECT_EQ(m_troubles.size(), 1) << "said once: " << m_troubles.join('\n').toStdString();
    // From now on others can let it go on.
    setQueueHold(file(), QueueHold::None);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_queue->isHeld(); }, kLongWaitMilliseconds));
}

TEST_F(JobQueueTest, AHoldThatCannotBeWrittenEndsWhenTheUserLetsItGoOn) {
    m_queue->open(file());
    const std::filesystem::path obstacle = atomic_file::temporaryBeside(holdFileOf(file()));
    std::filesystem::create_directories(obstacle / "something");
    m_queue->setHeld(true);
    const int id = add(testing::smallPlan());
    QTest::qWait(50);
    EXPECT_EQ(stateOf(id), JobState::Waiting);
    m_queue->setHeld(false);
    EXPECT_TRUE(waitFor(id, JobState::Done));
}

TEST_F(JobQueueTest, ATrainingWhoseRunIsDeletedIsNotTrainedAnew) {
    const int id = m_queue->add(trainingJob(longExperiment("gone")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_queue->job(0).stage == "training"; },
                                kLongWaitMilliseconds));
    m_queue->setPaused(true);
    ASSERT_TRUE(waitFor(id, JobState::Paused));
    std::filesystem::remove_all(runsRoot() / "gone");
    m_queue->requestStop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_queue->job(0).hasEnded(); }, kLongWaitMilliseconds));
    ASSERT_FALSE(isRunFolder(runsRoot() / "gone"));
    EXPECT_FALSE(m_queue->retry(id)) << "it would train from the beginning";
    EXPECT_TRUE(m_queue->job(0).hasEnded());
}

TEST_F(JobQueueTest, ATrainingThatFailedBeforeItsRunDoesNotGoOnWithThatOfOthers) {
    Experiment experiment = smallExperiment("mine");
    experiment.options.device = "cuda:97";
    const int id = m_queue->add(trainingJob(experiment));
    ASSERT_TRUE(waitFor(id, JobState::Failed));
    TrainingObserver observer;
    (void)runExperiment(smallExperiment("mine"), observer, {});
    ASSERT_TRUE(m_queue->retry(id));
    EXPECT_FALSE(m_queue->job(0).resumes);
    ASSERT_TRUE(waitFor(m_queue->job(0).id, JobState::Failed));
    EXPECT_EQ(m_queue->job(0).folder, runsRoot() / "mine-2");
}

TEST_F(JobQueueTest, ARunOfOthersInAWaitingJobsFolderIsRenamedWithoutIt) {
    m_queue->setHeld(true);
    m_queue->add(trainingJob(smallExperiment("mine")));
    EXPECT_FALSE(worksOn(m_queue->job(0), runsRoot() / "mine"));
    m_queue->followRun(runsRoot() / "mine", runsRoot() / "theirs");
    EXPECT_EQ(m_queue->job(0).folder, runsRoot() / "mine");
}

TEST_F(JobQueueTest, NoJobBeginsOnARunThatIsAboutToBeMoved) {
    const std::filesystem::path before = runsRoot() / "before", after = runsRoot() / "after";
    m_queue->keepOff({before});
    QueuedJob training = trainingJob(smallExperiment("before"));
    training.resumes = true;
    const int resumed = m_queue->start(training);
    const int measures = add(testing::smallPlan({before.string()}), "values");
    const int other = add(testing::smallPlan(), "other");
    QCoreApplication::processEvents();
    for (const int id : {resumed, measures, other}) {
        EXPECT_EQ(stateOf(id), JobState::Waiting) << "they keep their order";
    }
    EXPECT_FALSE(m_queue->isActive());
    m_queue->followRun(before, after);
    m_queue->keepOff({});
    ASSERT_TRUE(waitFor(resumed, JobState::Failed)) << "there is no such run";
    EXPECT_EQ(m_queue->job(*m_queue->rowOf(resumed)).folder, after);
    ASSERT_TRUE(waitFor(other, JobState::Done));
    EXPECT_EQ(stateOf(measures), JobState::Done);
    EXPECT_EQ(m_queue->job(*m_queue->rowOf(measures)).evaluation()->schedules.front(),
              after.string());
}

TEST_F(JobQueueTest, BrokenAndNewerFilesAreKeptAsideAndSaid) {
    std::filesystem::create_directories(runsRoot());
    for (const char* content : {"{\"format\": \"ld3-queue/1\", \"jobs\": [",
                                "",
                                "[]",
                                R"({"format": "ld3-queue/9", "jobs": []})",
                                R"({"format": "ld3-queue/1", "jobs": 3})",
                                R"({"jobs": []})"}) {
        m_troubles.clear();
        make();
        writeFileAtomically(file(), content);
        m_queue->open(file());
        EXPECT_EQ(m_queue->rowCount(), 0) << content;
        EXPECT_EQ(m_troubles.size(), 1) << content;
        const std::filesystem::path aside = runsRoot() / "queue.json.unreadable";
        EXPECT_EQ(readFile(aside), content);
        EXPECT_TRUE(m_troubles.front().contains(QString::fromStdString(aside.string())))
            << m_troubles.front().toStdString();
        std::filesystem::remove(aside);
        drop();
    }
}

TEST_F(JobQueueTest, AJobThatCannotBeUnderstoodIsLeftOutAlone) {
    m_queue->open(file());
    m_queue->setHeld(true);
    add(testing::smallPlan(), "kept");
    drop();
    nlohmann::json json = nlohmann::json::parse(readFile(file()));
    const auto put = [&json](const char* job) {
        json["jobs"].push_back(nlohmann::json::parse(job));
    };
    put(R"({"folder": "x", "state": "waiting"})");
    put(R"({"folder": "y", "state": "dreaming"})");
    put("7");
    put(R"({"folder": "z", "state": "waiting", "training": {"a": 1}})");
    writeFileAtomically(file(), json.dump());
    make();
    m_queue->open(file());
    ASSERT_EQ(m_queue->rowCount(), 1);
    EXPECT_EQ(m_queue->job(0).folder, runsRoot() / "kept");
    EXPECT_EQ(m_troubles.size(), 4);
    EXPECT_TRUE(m_troubles[1].contains(QStringLiteral("jobs[2]"))) << m_troubles[1].toStdString();
    // The file is written anew without them; a copy has them still, also when it happens again.
    EXPECT_EQ(readFile(runsRoot() / "queue.json.unreadable"), json.dump());
    drop();
    writeFileAtomically(file(), "broken");
    make();
    m_queue->open(file());
    EXPECT_EQ(readFile(runsRoot() / "queue.json.unreadable"), json.dump());
    EXPECT_EQ(readFile(runsRoot() / "queue.json.unreadable-2"), "broken");
}

TEST_F(JobQueueTest, ASecondWindowLeavesTheFileAlone) {
    m_queue->open(file());
    m_queue->setHeld(true);
    add(testing::smallPlan(), "mine");
    JobQueue other(testing::fakeMeasure);
    QSignalSpy troubled(&other, &JobQueue::troubled);
    other.open(file());
    EXPECT_EQ(other.rowCount(), 0);
    EXPECT_EQ(troubled.size(), 1);
    other.close();
    m_queue->close();
    EXPECT_EQ(readQueueFile(file()).jobs.size(), 1U);
    JobQueue next(testing::fakeMeasure);
    next.open(file());
    EXPECT_EQ(next.rowCount(), 1) << "let go of, it can be taken up";
}

TEST_F(JobQueueTest, GivesTheCommandThatRepeatsAJob) {
    EXPECT_EQ(commandOf(evaluationJob(testing::smallPlan(), "/not there/out")),
              "ld3 evaluate builtin --schedules edm --solvers unipc:3 --nfe 5 --seeds 0 --metric "
              "auto --reference auto --samples 100 --batch 64 --rounding edm --out "
              "'/not there/out'");
    QueuedJob training = trainingJob(smallExperiment("a run"));
    EXPECT_EQ(commandOf(training).find("ld3 train builtin --recipe fast"), 0U);
    training.resumes = true;
    EXPECT_EQ(commandOf(training), "ld3 resume '" + (runsRoot() / "a run").string() + "'");
}

TEST_F(JobQueueTest, AnotherFolderTakesTheJobsAlong) {
    m_queue->open(file());
    m_queue->setHeld(true);
    const int mine = add(testing::smallPlan(), "mine");
    const int running = m_queue->start(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    const std::filesystem::path other = runsRoot() / "other" / "queue.json";
    writeQueueFile(other, {evaluationJob(testing::smallPlan(), runsRoot() / "theirs")});
    m_queue->setHeld(false);
    EXPECT_EQ(m_queue->open(other), 1);
    ASSERT_EQ(m_queue->rowCount(), 3);
    EXPECT_EQ(stateOf(running), JobState::Running) << "what runs goes on";
    EXPECT_TRUE(m_queue->isHeld()) << "what waited there does not start by itself";
    EXPECT_EQ(m_queue->job(2).folder, runsRoot() / "theirs");
    EXPECT_EQ(stateOf(mine), JobState::Waiting);
    EXPECT_TRUE(readQueueFile(file()).jobs.empty()) << "not done twice";
    EXPECT_FALSE(isQueueLocked(file()));
    EXPECT_EQ(m_queue->open(other), 0) << "the same once more";
    EXPECT_EQ(m_queue->rowCount(), 3);
    drop();
    make();
    EXPECT_EQ(m_queue->open(other), 3);
    EXPECT_EQ(m_queue->rowCount(), 3);
    EXPECT_TRUE(m_troubles.isEmpty()) << m_troubles.join('\n').toStdString();
}

TEST_F(JobQueueTest, WhereTheOtherQueueIsInUseTheJobsStay) {
    m_queue->open(file());
    m_queue->setHeld(true);
    add(testing::smallPlan(), "mine");
    const std::filesystem::path other = runsRoot() / "other" / "queue.json";
    JobQueue second(testing::fakeMeasure);
    second.open(other);
    EXPECT_EQ(m_queue->open(other), 0);
    ASSERT_EQ(m_troubles.size(), 1);
    EXPECT_TRUE(m_troubles.front().contains(QStringLiteral("another program")));
    add(testing::smallPlan(), "later");
    drop();
    EXPECT_EQ(readQueueFile(file()).jobs.size(), 2U) << "still remembered";
    second.close();
    EXPECT_TRUE(readQueueFile(other).jobs.empty());
}

TEST_F(JobQueueTest, JobsFollowARunThatIsRenamed) {
    m_queue->open(file());
    m_queue->setHeld(true);
    const int id = m_queue->start(trainingJob(longExperiment("old")));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return isRunFolder(runsRoot() / "old"); }, kLongWaitMilliseconds));
    m_queue->requestStop();
    ASSERT_TRUE(waitFor(id, JobState::Stopped));
    const int measures = add(testing::smallPlan({(runsRoot() / "old").string(), "edm"}));
    std::filesystem::rename(runsRoot() / "old", runsRoot() / "new");
    EXPECT_FALSE(m_queue->retry(id)) << "it would begin anew";
    EXPECT_EQ(stateOf(id), JobState::Stopped);
    m_queue->followRun(runsRoot() / "old", runsRoot() / "new");
    EXPECT_EQ(m_queue->job(*m_queue->rowOf(measures)).evaluation()->schedules.front(),
              (runsRoot() / "new").string());
    EXPECT_TRUE(canBeRetried(m_queue->job(*m_queue->rowOf(id))));
    drop();

    make();
    m_queue->open(file());
    EXPECT_EQ(m_queue->job(0).folder, runsRoot() / "new") << "also in the next session";
    std::filesystem::rename(runsRoot() / "new", runsRoot() / "gone");
    EXPECT_FALSE(m_queue->retry(m_queue->job(0).id)) << "also known in the next session";
    std::filesystem::rename(runsRoot() / "gone", runsRoot() / "new");
    ASSERT_TRUE(m_queue->retry(m_queue->job(0).id));
    EXPECT_TRUE(m_queue->job(1).resumes);
}

}  // namespace
}  // namespace ld3::ui
