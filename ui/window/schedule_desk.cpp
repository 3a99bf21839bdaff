#include "ui/window/schedule_desk.h"

#include "core/schedules/schedule_json.h"
#include "core/schedules/schedule_setup.h"
#include "ui/actions/action_registry.h"
#include "ui/experiment/experiment_form.h"
#include "ui/models/save_dialog.h"
#include "ui/plots/qcp.h"
#include "ui/runs/run_library.h"
#include "ui/samples/sample_grid.h"
#include "ui/schedules/draft_bar.h"
#include "ui/schedules/draft_handles.h"
#include "ui/schedules/draft_sampler.h"
#include "ui/schedules/level_unit.h"
#include "ui/window/draft_memory.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_panel.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <filesystem>
#include <system_error>

namespace ld3::ui {

namespace {

constexpr int kRememberMilliseconds = 1000;

}  // namespace

ScheduleDesk::ScheduleDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_editor(new ScheduleEditor(parts.form->undoStack(), this)),
      m_handles(new DraftHandles(parts.panel->plot(), m_editor, this)),
      m_bar(new DraftBar(m_editor, *parts.actions)),
      m_sampler(new DraftSampler(this)),
      m_lastDraft(rememberedDraft()) {
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(kRememberMilliseconds);
    connect(&m_remembering, &QTimer::timeout, this, &ScheduleDesk::remember);
    m_bar->hide();
    m_parts.panel->addBelow(m_bar);
    m_parts.panel->addCommand(m_parts.actions->action(Command::EditSchedule));
    for (const Command command : {Command::InsertStep, Command::RemoveStep}) {
        m_parts.panel->plot()->addAction(m_parts.actions->action(command));
    }
    m_editor->setOthers([plot = m_parts.panel->plot()] {
        std::vector<Schedule> others;
        for (const ScheduleCurve& curve : plot->shownCurves()) {
            others.push_back(curve.schedule);
        }
        return others;
    });
    const auto showUnit = [this] { m_bar->setUnit(unitOf(m_parts.panel->plot()->axis())); };
    showUnit();
    connect(m_parts.panel->plot(), &SchedulePlot::axisChanged, this, showUnit);
    connect(m_handles, &DraftHandles::typingWanted, m_bar, &DraftBar::beginTyping);
    connect(m_bar->originMenu(), &QMenu::aboutToShow, this, &ScheduleDesk::fillOrigins);
    connect(m_editor, &ScheduleEditor::changed, this, &ScheduleDesk::showDraft);
    const QUndoStack* undo = m_parts.form->undoStack();
    connect(undo, &QUndoStack::undoTextChanged, this, &ScheduleDesk::nameUndo);
    connect(undo, &QUndoStack::redoTextChanged, this, &ScheduleDesk::nameUndo);
    connect(m_sampler, &DraftSampler::sampled, this, [this](const SampleComparison& samples) {
        m_parts.view->leaveSamples();
        m_parts.samples->setSamples(samples);
        m_parts.samples->setSource(
            tr("drawn with the draft"),
            {m_sampler->run(), m_sampled ? std::optional(m_sampled->schedule()) : std::nullopt});
        m_window->statusBar()->showMessage(tr("The samples are drawn with the draft."));
    });
    connect(m_sampler, &DraftSampler::failed, this, [this](const Error& error) {
        setSampling(false);
        m_parts.messages->showError(error);
    });
    connect(m_parts.view, &RunView::shownChanged, this, [this] {
        m_sampled.reset();
        lookForRun();
        askForSamples();
    });
    // A shown run may be deleted, and brought back.
    connect(m_parts.library, &RunLibrary::runsRead, this, &ScheduleDesk::lookForRun);
    connect(m_parts.samples, &SampleGrid::wishChanged, this, [this] {
        if (m_isSampling && m_parts.samples->wantedSamples() != m_sampledCount) {
            m_sampled.reset();
            askForSamples();
        }
    });
    connectCommands();
    updateCommands();
}

ScheduleDesk::~ScheduleDesk() {
    remember();
    // It works with the editor, which dies with the desk.
    delete m_bar;
}

void ScheduleDesk::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_parts.actions->action(command), &QAction::triggered, this, act);
    };
    on(Command::EditSchedule, [this](bool isOn) {
        const std::vector<ScheduleCurve> shown = m_parts.panel->plot()->shownCurves();
        if (isOn && m_editor->hasDraft() && !shown.empty() &&
            !isOfOneSetup(m_editor->draft().schedule(), shown.front().schedule)) {
            // Undo brings the other draft back.
            m_editor->start(shown.front().schedule, shown.front().name);
        }
        setEditing(isOn);
    });
    on(Command::InsertStep, [this] { m_editor->insertStep(); });
    on(Command::RemoveStep, [this] { m_editor->removeStep(); });
    on(Command::DistributeSteps, [this] { m_editor->distribute(); });
    on(Command::SnapStep, [this] { m_editor->snap(); });
    on(Command::LockEvalTimes, [this](bool isOn) { m_editor->setLocked(isOn); });
    on(Command::FreeEnds, [this](bool isOn) { m_editor->setMovesEnds(isOn); });
    on(Command::SampleDraft, [this](bool isOn) {
        lookForRun();
        setSampling(isOn);
    });
    on(Command::SaveSchedule, [this] { chooseFile(); });
    on(Command::TrainFromSchedule, [this] {
        m_parts.form->setStart(m_editor->draft().schedule());
        m_window->statusBar()->showMessage(
            tr("The next training starts from the edited schedule."));
    });
}

void ScheduleDesk::setEditing(bool isEditing) {
    if (isEditing && !m_editor->hasDraft()) {
        const std::vector<ScheduleCurve> shown = m_parts.panel->plot()->shownCurves();
        if (shown.empty()) {
            m_parts.messages->showNote(
                tr("No schedule is shown that could be edited. Choose a hand-made one, or open a "
                   "run."));
        } else {
            m_editor->start(shown.front().schedule, shown.front().name);
        }
    }
    m_isEditing = isEditing && m_editor->hasDraft();
    m_bar->setVisible(m_isEditing);
    m_handles->setEnabled(m_isEditing);
    if (m_isEditing) {
        showDraft();
        m_parts.panel->plot()->plot().setFocus(Qt::OtherFocusReason);
    } else {
        m_parts.panel->plot()->removeDraft();
        setSampling(false);
    }
}

void ScheduleDesk::showDraft() {
    if (m_isEditing != m_editor->hasDraft()) {
        // An undo brought the draft back, or took it away.
        setEditing(m_editor->hasDraft());
        return;
    }
    if (m_isEditing) {
        const auto [first, last] = m_editor->chosenRange();
        m_remembering.start();
        m_parts.panel->plot()->setDraft(m_editor->draft().schedule(),
                                        {first, last, !m_editor->draft().isLocked()});
        askForSamples();
    }
    updateCommands();
}

void ScheduleDesk::lookForRun() {
    std::error_code ignored;
    m_hasRun = std::filesystem::exists(m_parts.view->shownFolder(), ignored);
    if (m_isSampling && !m_hasRun) {
        setSampling(false);
    }
    updateCommands();
}

void ScheduleDesk::setSampling(bool isSampling) {
    const bool wasSampling = m_isSampling;
    m_isSampling = isSampling && m_isEditing && m_hasRun;
    if (m_isSampling) {
        askForSamples();
    } else if (wasSampling) {
        m_sampler->stop();
        m_sampled.reset();
        m_parts.view->showOwnSamples();
        m_window->statusBar()->clearMessage();
    } else if (isSampling) {
        m_parts.messages->showNote(
            tr("Open a run first: the draft is sampled with its model, from its noise."));
    }
    updateCommands();
}

void ScheduleDesk::askForSamples() {
    if (m_isSampling && !(m_sampled && *m_sampled == m_editor->draft())) {
        m_sampled = m_editor->draft();
        m_sampler->setRun(m_parts.view->shownFolder());
        m_sampledCount = m_parts.samples->wantedSamples();
        m_sampler->ask(m_sampled->schedule(), m_sampledCount);
    }
}

void ScheduleDesk::updateCommands() {
    const auto action = [this](Command command) { return m_parts.actions->action(command); };
    action(Command::EditSchedule)->setChecked(m_isEditing);
    for (const Command command : {Command::DistributeSteps,
                                  Command::SnapStep,
                                  Command::LockEvalTimes,
                                  Command::FreeEnds,
                                  Command::SaveSchedule,
                                  Command::TrainFromSchedule}) {
        action(command)->setEnabled(m_isEditing);
    }
    action(Command::SampleDraft)->setEnabled(m_isEditing && m_hasRun);
    action(Command::InsertStep)->setEnabled(m_isEditing && m_editor->canInsert());
    action(Command::RemoveStep)->setEnabled(m_isEditing && m_editor->canRemove());
    action(Command::LockEvalTimes)->setChecked(m_isEditing && m_editor->draft().isLocked());
    action(Command::SampleDraft)->setChecked(m_isSampling);
    action(Command::FreeEnds)->setChecked(m_isEditing && m_editor->draft().movesEnds());
}

void ScheduleDesk::fillOrigins() {
    QMenu* menu = m_bar->originMenu();
    menu->clear();
    for (const ScheduleCurve& curve : m_parts.panel->plot()->shownCurves()) {
        connect(menu->addAction(curve.name), &QAction::triggered, this, [this, curve] {
            m_editor->start(curve.schedule, curve.name);
        });
    }
    if (m_lastDraft) {
        const QString name = tr("The draft of last time");
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] {
            m_editor->start(*m_lastDraft, name);
        });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other schedule is shown"))->setEnabled(false);
    }
}

void ScheduleDesk::remember() const {
    if (m_editor->hasDraft()) {
        rememberDraft(m_editor->draft().schedule());
    }
}

void ScheduleDesk::chooseFile() {
    const QString proposed =
        QString::fromStdString((m_parts.library->root() / "edited.json").string());
    const QString path =
        askWhereToSave(m_window, tr("Save the edited schedule"), proposed, tr("Schedule (*.json)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void ScheduleDesk::saveTo(const QString& path) {
    if (!m_editor->hasDraft()) {
        return;
    }
    const QString name = QFileInfo(path).completeBaseName();
    const bool hasSuffix = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QString file = hasSuffix ? path : path + QStringLiteral(".json");
    try {
        saveSchedule(m_editor->draft().finished(name.toStdString()), file.toStdString());
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(file));
    } catch (const Error& error) {
        m_parts.messages->showError(error);
    }
}

void ScheduleDesk::nameUndo() {
    const QUndoStack* undo = m_parts.form->undoStack();
    const QString back = undo->undoText(), again = undo->redoText();
    m_parts.actions->action(Command::Undo)
        ->setText(back.isEmpty() ? tr("&Undo") : tr("&Undo: %1", "name of an edit").arg(back));
    m_parts.actions->action(Command::Redo)
        ->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo: %1", "name of an edit").arg(again));
}

}  // namespace ld3::ui
