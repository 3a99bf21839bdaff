// What the window does, `ld3` does too: each command has its verb, or a reason to need none.

#include "ui/actions/action_registry.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QMetaEnum>
#include <QProcess>
#include <QStringList>

namespace ld3::ui {
namespace {

/// How a command is done by `ld3`: a verb, perhaps with the option that matters; or why it needs no
/// verb.
struct Counterpart {
    const char* verb;
    const char* whyNone = "";
};

Counterpart none(const char* why) {
    return {"", why};
}

/// A new command belongs here too.
QMap<Command, Counterpart> counterparts() {
    const Counterpart look = none("only arranges the window");
    const Counterpart help = none("ld3 --help and ld3 --man");
    const Counterpart queue = none("a shell or a batch system puts ld3 lines in a row");
    return {
        {Command::OpenFiles, none("every verb takes the paths that it works on")},
        {Command::OpenModel, {"info"}},
        {Command::OpenRun, {"info"}},
        {Command::ChooseRunsFolder, {"runs"}},
        {Command::ExportSchedule, {"export"}},
        {Command::ExportFigure, {"figure"}},
        {Command::WriteReport, {"report"}},
        {Command::CopyExportCommand, none("it copies lines of ld3")},
        {Command::CloseWindow, look},
        {Command::Undo, none("a verb is one step, and writes where it is told to")},
        {Command::Redo, none("a verb is given again")},
        {Command::Train, {"train"}},
        {Command::TryIt, {"train"}},
        {Command::AddToQueue, queue},
        {Command::QueueSweep, {"sweep"}},
        {Command::PauseOrResume, none("Ctrl+Z and fg")},
        {Command::StopAfterRound, none("Ctrl+\\ or the signal USR1")},
        {Command::Stop, none("Ctrl+C")},
        {Command::ShowLive, none("progress is told on stderr")},
        {Command::HoldQueue, {"queue hold"}},
        {Command::MoveJobUp, {"queue move"}},
        {Command::MoveJobDown, {"queue move"}},
        {Command::RetryJob, {"queue run --again"}},
        {Command::ChangeJob, queue},
        {Command::DuplicateJob, queue},
        {Command::DuplicateAndChangeJob, queue},
        {Command::CopyJobCommand, none("it copies lines of ld3")},
        {Command::RemoveJobs, {"queue remove"}},
        {Command::RemoveEndedJobs, {"queue remove"}},
        {Command::ViewRun, {"info"}},
        {Command::CompareRuns, {"compare"}},
        {Command::ShowDifferences, {"runs differences"}},
        {Command::EvaluateRuns, {"evaluate"}},
        {Command::ResumeRun, {"resume"}},
        {Command::ScrubTraining, {"scrub"}},
        {Command::CopyRunCommand, {"info"}},
        {Command::OpenRunFolder, none("the shell is there already")},
        {Command::StarRuns, {"runs mark --star"}},
        {Command::TagRuns, {"runs mark --tag"}},
        {Command::EditNote, {"runs mark --note"}},
        {Command::ColorRuns, {"runs mark --color"}},
        {Command::ArchiveRuns, {"runs mark --archive"}},
        {Command::RenameRun, {"runs rename"}},
        {Command::DeleteRuns, {"runs delete"}},
        {Command::ShowArchived, {"runs --archived"}},
        {Command::ExportRunTable, {"runs --format"}},
        {Command::EditSchedule, {"edit"}},
        {Command::InsertStep, {"edit"}},
        {Command::RemoveStep, {"edit"}},
        {Command::DistributeSteps, {"edit"}},
        {Command::SnapStep, {"edit --onto"}},
        {Command::LockEvalTimes, {"edit --apart"}},
        {Command::FreeEnds, {"edit --free-ends"}},
        {Command::SampleDraft, {"sample --schedule-file"}},
        {Command::SaveSchedule, {"edit --out"}},
        {Command::TrainFromSchedule, {"train --start-from"}},
        {Command::LayoutTrain, look},
        {Command::LayoutCompare, look},
        {Command::LayoutPaper, look},
        {Command::ResetLayout, look},
        {Command::TextLarger, look},
        {Command::TextSmaller, look},
        {Command::ResetText, look},
        {Command::FindCommand, help},
        {Command::ShowShortcuts, help},
        {Command::ShowManual, help},
        {Command::WhatIsThis, help},
        {Command::AskByPointing, help},
        {Command::About, none("ld3 --version")},
    };
}

QString helpOf(const QStringList& verb) {
    QProcess program;
    program.start(QStringLiteral(LD3_PROGRAM_FILE), verb + QStringList{QStringLiteral("--help")});
    program.waitForFinished();
    EXPECT_EQ(program.exitCode(), 0) << verb.join(u' ').toStdString();
    return QString::fromUtf8(program.readAllStandardOutput());
}

/// Whether the list of verbs in a help text has this one: at the beginning of a line.
bool lists(const QString& help, const QString& verb) {
    return help.contains(QStringLiteral("\n  %1 ").arg(verb));
}

TEST(CommandVerbsTest, EveryCommandHasAVerbOrAReason) {
    const QMap<Command, Counterpart> all = counterparts();
    const QMetaEnum commands = QMetaEnum::fromType<Command>();
    for (int i = 0; i < commands.keyCount(); ++i) {
        const auto found = all.constFind(static_cast<Command>(commands.value(i)));
        ASSERT_NE(found, all.cend()) << commands.key(i) << " has no entry in this table";
        EXPECT_NE(QString::fromLatin1(found->verb).isEmpty(),
                  QString::fromLatin1(found->whyNone).isEmpty())
            << commands.key(i);
    }
    EXPECT_EQ(all.size(), commands.keyCount());
}

TEST(CommandVerbsTest, TheVerbsAndOptionsAreInTheHelp) {
    QMap<QString, QString> helps;  // by verb
    const auto help = [&helps](const QStringList& verb) {
        const QString key = verb.join(u' ');
        if (!helps.contains(key)) {
            helps[key] = helpOf(verb);
        }
        return helps[key];
    };
    for (const Counterpart& counterpart : counterparts()) {
        QStringList verb;
        for (const QString& word :
             QString::fromLatin1(counterpart.verb).split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(QLatin1String("--"))) {
                EXPECT_TRUE(help(verb).contains(word)) << counterpart.verb;
                continue;
            }
            EXPECT_TRUE(lists(help(verb), word)) << counterpart.verb;
            verb.append(word);
        }
    }
}

}  // namespace
}  // namespace ld3::ui
