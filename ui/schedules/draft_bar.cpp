#include "ui/schedules/draft_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/help/explanation.h"
#include "ui/help/symbols.h"
#include "ui/i18n/local_number.h"
#include "ui/models/eliding_label.h"
#include "ui/schedules/schedule_editor.h"
#include "ui/theme/contrast.h"
#include "ui/window/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace ld3::ui {

namespace {

QLineEdit* makeValueEdit(const char* name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaximumWidth(12 * edit->fontMetrics().averageCharWidth());
    return edit;
}

}  // namespace

DraftBar::DraftBar(ScheduleEditor* editor, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_origins(new QMenu(this)),
      m_title(new ElidingLabel),
      m_step(new QSpinBox),
      m_valueName(new QLabel),
      m_value(makeValueEdit("draftValue")),
      m_evalValue(makeValueEdit("draftEvalValue")),
      m_problem(new QLabel) {
    auto* from = new QToolButton;
    from->setObjectName(QStringLiteral("draftOrigin"));
    from->setText(tr("Start from"));
    from->setToolTip(tr("Begin the draft anew as one of the shown schedules; can be undone."));
    from->setPopupMode(QToolButton::InstantPopup);
    from->setMenu(m_origins);
    auto* commands = new QToolBar;
    commands->setIconSize({16, 16});
    commands->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const Command command : {Command::Undo,
                                  Command::Redo,
                                  Command::InsertStep,
                                  Command::RemoveStep,
                                  Command::DistributeSteps,
                                  Command::SnapStep,
                                  Command::LockEvalTimes,
                                  Command::FreeEnds,
                                  Command::SampleDraft,
                                  Command::SaveSchedule,
                                  Command::TrainFromSchedule}) {
        commands->addAction(actions.action(command));
    }
    m_title->setObjectName(QStringLiteral("draftTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* top = new QHBoxLayout;
    top->addWidget(from);
    top->addWidget(commands);
    top->addWidget(m_title, 1);

    m_step->setObjectName(QStringLiteral("draftStep"));
    explain(m_step,
            Explanation{tr("The chosen step; 0 is the noisiest. In the plot: Left and Right."),
                        tr("steps"),
                        tr("0 to the last step"),
                        locale().toString(0),
                        {}});
    auto* stepName = new QLabel(tr("Ste&p"));
    stepName->setBuddy(m_step);
    m_valueName->setBuddy(m_value);
    auto* evalName = new QLabel(tr("tol&d"));
    evalName->setBuddy(m_evalValue);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(stepName);
    bottom->addWidget(m_step);
    bottom->addSpacing(8);
    bottom->addWidget(m_valueName);
    bottom->addWidget(m_value);
    bottom->addSpacing(8);
    bottom->addWidget(evalName);
    bottom->addWidget(m_evalValue);
    bottom->addStretch(1);

    m_problem->setObjectName(QStringLiteral("draftProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addLayout(bottom);
    layout->addWidget(m_problem);

    connect(m_editor, &ScheduleEditor::changed, this, &DraftBar::showDraft);
    connect(m_editor, &ScheduleEditor::refused, this, &DraftBar::showProblem);
    connect(m_step, &QSpinBox::valueChanged, this, [this](int step) { m_editor->choose(step); });
    connect(m_value, &QLineEdit::editingFinished, this, [this] { take(false); });
    connect(m_evalValue, &QLineEdit::editingFinished, this, [this] { take(true); });
    setUnit(m_unit);
    updateColours();
}

void DraftBar::setUnit(LevelUnit unit) {
    m_unit = unit;
    m_valueName->setToolTip(withSymbols({},
                                        {unit == LevelUnit::Time    ? Symbol::Time
                                         : unit == LevelUnit::Sigma ? Symbol::Sigma
                                                                    : Symbol::Lambda}));
    m_valueName->setText(unit == LevelUnit::Time    ? tr("t")
                         : unit == LevelUnit::Sigma ? tr("σ")
                                                    : tr("λ"));
    const QString name = unit == LevelUnit::Time    ? tr("time t")
                         : unit == LevelUnit::Sigma ? tr("noise level σ")
                                                    : tr("λ = log(α/σ)");
    const QString unitText = unit == LevelUnit::Time ? tr("that of the noise schedule's time t")
                             : unit == LevelUnit::Sigma
                                 ? tr("σ = sigma/alpha, in units of the data")
                                 : tr("λ, natural logarithm of alpha/sigma");
    const QString between = tr("between the neighboring steps, within the noise schedule");
    const QString asBegun = tr("that of the schedule that the draft began as");
    explain(m_value,
            Explanation{tr("Where the chosen step is. Type a value and press Return. In the plot: "
                           "drag the marker, or press Up and Down (Shift: farther, Ctrl: finer)."),
                        unitText,
                        between,
                        asBegun,
                        {}});
    explain(m_evalValue,
            Explanation{tr("The level that the network is told at this step. In the plot: drag the "
                           "dash, or press Alt with Up and Down."),
                        unitText,
                        tr("within the noise schedule"),
                        asBegun,
                        QStringLiteral("Tong et al. 2025 (LD3)")});
    m_value->setAccessibleName(name);
    m_evalValue->setAccessibleName(tr("%1, told to the network").arg(name));
    showDraft();
}

QString DraftBar::inDigits(double value) const {
    return localNumber(value, 6, withoutGroups(locale()));
}

void DraftBar::showDraft() {
    m_problem->hide();
    if (!m_editor->hasDraft()) {
        return;
    }
    const ScheduleDraft& draft = m_editor->draft();
    const int step = m_editor->chosen();
    m_title->setText(tr("NFE %1, from %2", "network evaluations; name of a schedule")
                         .arg(locale().toString(draft.schedule().nfe), m_editor->origin()));
    m_title->setToolTip(m_title->text());
    const QSignalBlocker block(m_step);
    m_step->setRange(0, draft.count() - 1);
    m_step->setValue(step);
    m_value->setText(inDigits(draft.value(step, m_unit)));
    m_value->setEnabled(draft.isMovable(step));
    m_evalValue->setEnabled(draft.isEvaluated(step));
    m_evalValue->setText(draft.isEvaluated(step) ? inDigits(draft.evalValue(step, m_unit))
                                                 : QString());
}

void DraftBar::take(bool isEval) {
    QLineEdit* edit = isEval ? m_evalValue : m_value;
    if (!m_editor->hasDraft()) {
        return;
    }
    const ScheduleDraft& draft = m_editor->draft();
    const int step = m_editor->chosen();
    const double before = isEval ? draft.evalValue(step, m_unit) : draft.value(step, m_unit);
    if (edit->text() == inDigits(before)) {
        // Left as it was: the digits that are not shown stay, too.
        m_problem->hide();
        return;
    }
    const double value =
        numberFrom(edit->text(), locale()).value_or(std::numeric_limits<double>::quiet_NaN());
    if (isEval) {
        m_editor->setEvalValue(m_unit, value);
    } else {
        m_editor->setValue(m_unit, value);
    }
}

void DraftBar::beginTyping(bool isEval) {
    QLineEdit* edit = isEval && m_evalValue->isEnabled() ? m_evalValue : m_value;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void DraftBar::showProblem(const Error& error) {
    m_problem->setText(errorText(error));
    m_problem->show();
}

void DraftBar::updateColours() {
    const QColor colour = problemColor(palette());
    if (m_problem->palette().color(QPalette::WindowText) != colour) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, colour);
        m_problem->setPalette(colours);
    }
}

void DraftBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateColours();
    }
}

}  // namespace ld3::ui
