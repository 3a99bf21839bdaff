#include "ui/window/mark_desk.h"

#include "core/base/atomic_file.h"
#include "core/exporting/export_command.h"
#include "core/runs/run_columns.h"
#include "core/runs/run_moves.h"
#include "core/runs/run_paths.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/undo_step.h"
#include "ui/jobs/job_queue.h"
#include "ui/models/save_dialog.h"
#include "ui/runs/color_menu.h"
#include "ui/runs/mark_editor.h"
#include "ui/runs/run_editor.h"
#include "ui/runs/run_library.h"
#include "ui/runs/runs_panel.h"
#include "ui/theme/curve_looks.h"
#include "ui/window/curve_run.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"

#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>
#include <chrono>
#include <optional>

namespace ld3::ui {

namespace {

/// How long a deleted run can still be fetched from the trash.
constexpr std::chrono::hours kTrashAge(24 * 7);

}  // namespace

MarkDesk::MarkDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_editor(new RunEditor(
          parts.undo,
          [this](const std::filesystem::path& folder) { return m_parts.queue->worksOn(folder); },
          this)) {
    connectCommands();
    connectEditor();
    connectLooks();
    connect(m_parts.library, &RunLibrary::rootChanged, this, [this](const QString& root) {
        m_tidier.ask(
            root.toStdString(),
            [root = root.toStdString()] { return emptyTrash(root, kTrashAge); },
            [](const Answer<int>&) {});
    });
}

void MarkDesk::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_parts.actions->action(command), &QAction::triggered, this, act);
    };
    RunsPanel* panel = m_parts.panel;
    on(Command::StarRuns, [this] { m_editor->toggleStar(selected()); });
    on(Command::ArchiveRuns, [this] { m_editor->toggleArchived(selected()); });
    on(Command::ColorRuns, [this] { chooseColor(); });
    on(Command::DeleteRuns, [this] { remove(); });
    on(Command::ExportRunTable, [this] { chooseTableFile(); });
    on(Command::ShowArchived, [panel](bool isOn) { panel->setArchivedShown(isOn); });
    on(Command::TagRuns, [this, panel] {
        Q_EMIT panelWanted();
        panel->editor()->editTags(panel->selectedRuns());
    });
    on(Command::EditNote, [this, panel] {
        Q_EMIT panelWanted();
        panel->editor()->editNote(panel->selectedRuns());
    });
    on(Command::RenameRun, [this, panel] {
        if (const std::vector<RunInfo> runs = panel->selectedRuns(); runs.size() == 1) {
            Q_EMIT panelWanted();
            panel->editor()->editName(runs.front());
        }
    });
}

void MarkDesk::connectEditor() {
    RunsPanel* panel = m_parts.panel;
    connect(panel, &RunsPanel::starClicked, this, [this](const std::filesystem::path& folder) {
        m_editor->toggleStar({folder});
    });
    connect(panel->editor(), &MarkEditor::nameChosen, m_editor, &RunEditor::rename);
    connect(panel->editor(), &MarkEditor::tagsChosen, m_editor, &RunEditor::changeTags);
    connect(panel->editor(), &MarkEditor::noteChosen, m_editor, &RunEditor::setNote);
    connect(panel->editor(), &MarkEditor::refused, m_parts.messages, &MessageBar::showError);
    connect(m_editor, &RunEditor::changed, m_parts.library, &RunLibrary::refresh);
    connect(m_editor, &RunEditor::changed, this, [this] {
        if (m_window->statusBar()->currentMessage() == m_said) {
            m_window->statusBar()->clearMessage();
        }
    });
    connect(m_editor, &RunEditor::failed, m_parts.messages, &MessageBar::showError);
    connect(m_editor, &RunEditor::noted, panel->editor(), &MarkEditor::takeAnswer);
    connect(panel->editor(), &MarkEditor::noteReturned, this, &MarkDesk::panelWanted);
    connect(m_editor, &RunEditor::removed, this, [this](int count) {
        m_said = tr(
            "%n run(s) deleted. Undo brings them back until the window is closed.", nullptr, count);
        m_window->statusBar()->showMessage(m_said);
    });
    connect(m_editor, &RunEditor::movingChanged, m_parts.queue, &JobQueue::keepOff);
    connect(m_editor,
            &RunEditor::moved,
            this,
            [this](const std::filesystem::path& from, const std::filesystem::path& to) {
                // Before the plots hear of it, who ask for the look of the new name.
                m_parts.looks->rename(QString::fromStdString(from.filename().string()),
                                      QString::fromStdString(to.filename().string()));
            });
    connect(m_editor, &RunEditor::moved, this, &MarkDesk::runMoved);
    connect(m_editor, &RunEditor::moved, panel->editor(), &MarkEditor::takeMove);
    connect(m_editor,
            &RunEditor::moved,
            this,
            [this](const std::filesystem::path& from, const std::filesystem::path& to) {
                m_parts.view->takeMove(from, to);
                m_parts.queue->followRun(from, to);
                m_parts.panel->selectWhenListed(to);
            });
}

void MarkDesk::connectLooks() {
    connect(m_parts.library, &RunLibrary::runsRead, this, [this](const std::vector<RunInfo>& runs) {
        m_listed = runs;
        // A color that is still to be written would go and come again; the list is read again then.
        if (!m_editor->isBusy()) {
            colorCurves();
        }
    });
    connect(m_parts.view, &RunView::shownChanged, this, &MarkDesk::colorCurves);
    connect(
        m_parts.looks,
        &CurveLooks::colorChosen,
        this,
        [this](const QString& name, const QColor& color, const QColor& before) {
            const std::filesystem::path folder = runOfCurve(name, *m_parts.view, *m_parts.library);
            std::error_code ignored;
            if (!folder.empty() && std::filesystem::exists(RunPaths{folder}.document(), ignored)) {
                m_editor->setColor({folder}, color.isValid() ? color.name().toStdString() : "");
                return;
            }
            // Curves are not only of runs.
            const auto setter = [looks = m_parts.looks, name](const QColor& value) {
                return [looks, name, value] {
                    looks->setColor(name, value.isValid() ? std::optional(value) : std::nullopt);
                };
            };
            m_parts.undo->push(new UndoStep(tr("color of %1", "undo; name of a curve").arg(name),
                                            setter(before),
                                            setter(color)));
        });
}

void MarkDesk::colorCurves() {
    // Curves go by names, which runs of several sweeps may share; then it is that of the shown one.
    QHash<QString, QColor> colors;
    for (const RunInfo& run : m_listed) {
        const QString name = QString::fromStdString(run.name);
        const std::filesystem::path shown = m_parts.view->folderOf(name);
        if (shown.empty() || shown == run.folder) {
            colors[name] = QColor(QString::fromStdString(run.marks.color));
        }
    }
    for (const RunRecord& record : m_parts.view->opened()) {
        const auto listed =
            std::find_if(m_listed.begin(), m_listed.end(), [&record](const RunInfo& run) {
                return run.folder == record.info.folder;
            });
        if (listed != m_listed.end()) {
            colors[QString::fromStdString(record.info.name)] =
                QColor(QString::fromStdString(listed->marks.color));
        }
    }
    for (auto color = colors.cbegin(); color != colors.cend(); ++color) {
        m_parts.looks->setColor(color.key(),
                                color->isValid() ? std::optional(*color) : std::nullopt);
    }
}

std::vector<std::filesystem::path> MarkDesk::selected() const {
    std::vector<std::filesystem::path> folders;
    for (const RunInfo& run : m_parts.panel->selectedRuns()) {
        folders.push_back(run.folder);
    }
    return folders;
}

void MarkDesk::updateCommands() {
    const std::vector<RunInfo> runs = m_parts.panel->selectedRuns();
    const bool isFree = std::none_of(runs.begin(), runs.end(), [this](const RunInfo& run) {
        return mayBeRunning(run.status) || m_parts.queue->worksOn(run.folder);
    });
    const auto enable = [this](Command command, bool isPossible) {
        m_parts.actions->action(command)->setEnabled(isPossible);
    };
    for (const Command command : {Command::StarRuns,
                                  Command::TagRuns,
                                  Command::EditNote,
                                  Command::ColorRuns,
                                  Command::ArchiveRuns}) {
        enable(command, !runs.empty());
    }
    enable(Command::RenameRun, runs.size() == 1 && isFree);
    enable(Command::DeleteRuns, !runs.empty() && isFree);
    enable(Command::ExportRunTable, m_parts.panel->hasShownRuns());
}

bool MarkDesk::finish() {
    bool isDone = true;
    const QObject listener;
    const auto refuse = [&isDone] { isDone = false; };
    connect(m_editor, &RunEditor::failed, &listener, refuse);
    connect(m_parts.panel->editor(), &MarkEditor::noteReturned, &listener, refuse);
    const bool isTaken = m_parts.panel->editor()->takeNote();
    m_editor->finish();
    return isTaken && isDone;
}

void MarkDesk::remove() {
    // First, while there is something to write it to; it comes back with the run.
    if (m_parts.panel->editor()->takeNote()) {
        m_editor->remove(selected());
    }
}

void MarkDesk::chooseColor() {
    delete m_colors;
    m_colors = makeColorMenu(m_window);
    connect(m_colors, &QMenu::triggered, this, [this](const QAction* action) {
        m_editor->setColor(selected(), action->data().toString().toStdString());
    });
    m_colors->popup(m_parts.panel->menuPlace());
}

void MarkDesk::chooseTableFile() {
    const QString proposed = QString::fromStdString((m_parts.library->root() / "runs").string());
    const QString csv = tr("Comma-separated values (*.csv)"), latex = tr("LaTeX table (*.tex)");
    const QString path =
        askWhereToSave(m_window, tr("Export the table of runs"), proposed, csv + ";;" + latex);
    if (!path.isEmpty()) {
        exportTableTo(path);
    }
}

void MarkDesk::exportTableTo(const QString& path) {
    const bool isLatex = path.endsWith(QLatin1String(".tex"), Qt::CaseInsensitive);
    const std::string content = runTableText(m_parts.panel->shownRuns(),
                                             m_parts.panel->shownColumns(),
                                             isLatex ? RunTableFormat::Latex : RunTableFormat::Csv);
    const std::string line = runTableCommand({m_parts.library->root(),
                                              m_parts.panel->filterText().trimmed().toStdString(),
                                              m_parts.panel->isArchivedShown(),
                                              m_parts.panel->shownColumns(),
                                              m_parts.panel->sortColumn(),
                                              m_parts.panel->isSortedDescending(),
                                              isLatex},
                                             path.toStdString());
    m_writer.ask(
        path.toStdString(),
        [file = path.toStdString(), content] {
            writeFileAtomically(file, content);
            return file;
        },
        [this, line](const Answer<std::string>& answer) {
            if (answer.error) {
                m_parts.messages->showError(*answer.error);
            } else {
                m_window->statusBar()->showMessage(
                    tr("Saved as %1.").arg(QString::fromStdString(*answer.value)));
                Q_EMIT exported(QString::fromStdString(line));
            }
        });
}

}  // namespace ld3::ui
