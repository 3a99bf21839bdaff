#include "ui/runs/run_commands.h"

#include "ui/actions/action_registry.h"

#include <QAction>
#include <QTableView>
#include <QToolBar>

namespace ld3::ui {

void offerRunCommands(const ActionRegistry& actions, QToolBar* bar, QTableView* table) {
    for (const Command command : {Command::ViewRun,
                                  Command::CompareRuns,
                                  Command::ShowDifferences,
                                  Command::ResumeRun,
                                  Command::OpenRunFolder,
                                  Command::DeleteRuns}) {
        bar->addAction(actions.action(command));
        table->addAction(actions.action(command));
    }
    auto* line = new QAction(table);
    line->setSeparator(true);
    table->addAction(line);
    for (const Command command : {Command::StarRuns,
                                  Command::TagRuns,
                                  Command::EditNote,
                                  Command::ColorRuns,
                                  Command::ArchiveRuns,
                                  Command::RenameRun,
                                  Command::ShowArchived,
                                  Command::CopyRunCommand,
                                  Command::ExportRunTable,
                                  Command::WriteReport}) {
        table->addAction(actions.action(command));
    }
}

}  // namespace ld3::ui
