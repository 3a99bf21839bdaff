#include "ui/window/schedule_panel.h"

#include "core/schedules/heuristics.h"
#include "ui/help/explanation.h"
#include "ui/schedules/hand_made_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kSmallestIconPx = 16;

}  // namespace

SchedulePanel::SchedulePanel(QWidget* parent)
    : QWidget(parent),
      m_plot(new SchedulePlot),
      m_axis(new QComboBox),
      m_logarithmic(new QCheckBox(tr("L&ogarithmic"))),
      m_kinds(new HandMadeList),
      m_kindsButton(new QToolButton),
      m_controls(new QHBoxLayout) {
    m_plot->setName(tr("Plot of schedules"));
    m_axis->setObjectName(QStringLiteral("scheduleAxis"));
    // With large letters the panel must not take the room of its neighbours.
    m_axis->setMinimumWidth(12 * m_axis->fontMetrics().averageCharWidth());
    m_axis->addItem(tr("σ, noise level"), static_cast<int>(ScheduleAxis::Sigma));
    m_axis->addItem(tr("λ, log of signal to noise"), static_cast<int>(ScheduleAxis::Lambda));
    m_axis->addItem(tr("t, time"), static_cast<int>(ScheduleAxis::Time));
    m_axis->setToolTip(
        tr("What the plot shows upwards: σ = sigma/alpha in units of the data; λ = "
           "log(alpha/sigma), half the log of the signal-to-noise ratio; or t, the time of the "
           "noise schedule."));
    explain(m_axis,
            tr("of σ: that of the data; λ has none; of t: that of the noise schedule"),
            QStringLiteral("Karras et al. 2022 (σ); Lu et al. 2022 (λ)"));
    m_logarithmic->setChecked(m_plot->isLogarithmic());
    m_logarithmic->setToolTip(tr("Logarithmic scale for σ and t; λ is a logarithm already."));
    explain(m_logarithmic, QString());

    m_drawnKinds = checkedKinds();
    m_kindsButton->setObjectName(QStringLiteral("handMadeButton"));
    m_kindsButton->setText(tr("Hand-made schedules"));
    m_kindsButton->setToolTip(tr("Choose which hand-made schedules are drawn for comparison."));
    m_kindsButton->setPopupMode(QToolButton::InstantPopup);
    setHelpTopic(m_kindsButton, "Hand-made schedules");
    setHelpTopic(m_axis, "Words");
    auto* menu = new QMenu(m_kindsButton);
    auto* list = new QWidgetAction(menu);
    list->setDefaultWidget(m_kinds);
    menu->addAction(list);
    m_kindsButton->setMenu(menu);

    auto* label = new QLabel(tr("&Axis"));
    label->setBuddy(m_axis);
    m_controls->addWidget(label);
    m_controls->addWidget(m_axis);
    m_controls->addWidget(m_logarithmic);
    m_controls->addStretch(1);
    m_controls->addWidget(m_kindsButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(m_controls);
    layout->addWidget(m_plot, 1);

    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        m_plot->setAxis(static_cast<ScheduleAxis>(m_axis->currentData().toInt()));
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &SchedulePlot::setLogarithmic);
    // Undo changes the plot.
    connect(m_plot, &SchedulePlot::settingChanged, this, [this] {
        setAxis(m_plot->axis());
        setLogarithmic(m_plot->isLogarithmic());
        m_logarithmic->setEnabled(m_plot->axis() != ScheduleAxis::Lambda);
    });
    connect(m_kinds, &QListWidget::itemChanged, this, [this] {
        const QStringList before = std::exchange(m_drawnKinds, checkedKinds());
        if (before != m_drawnKinds) {
            Q_EMIT checkedKindsChanged(before, m_drawnKinds);
        }
        askForHandMade();
    });
}

void SchedulePanel::setSetup(const SolverSpec& solver,
                             int nfe,
                             const NoiseScheduleSpec& noiseSchedule) {
    if (solver == m_solver && nfe == m_nfe && noiseSchedule == m_noiseSchedule) {
        return;
    }
    m_solver = solver;
    m_nfe = nfe;
    m_noiseSchedule = noiseSchedule;
    askForHandMade();
}

void SchedulePanel::showSchedules(std::vector<Learned> schedules) {
    m_schedules = std::move(schedules);
    updateCurves();
}

void SchedulePanel::showOpened(std::vector<ScheduleCurve> curves) {
    m_opened = std::move(curves);
    updateCurves();
}

void SchedulePanel::moveLearned(const Schedule& schedule,
                                const QString& run,
                                std::optional<int> iteration) {
    if (m_schedules.empty()) {
        m_schedules.push_back({tr("learned"), schedule, run, iteration});
        updateCurves();
    } else {
        m_schedules.front().schedule = schedule;
        m_schedules.front().iteration = iteration;
        m_plot->setLearned(schedule, iteration);
    }
}

bool SchedulePanel::moveRun(const QString& run, const Schedule& schedule) {
    for (Learned& learned : m_schedules) {
        if (learned.run != run) {
            continue;
        }
        learned.schedule = schedule;
        learned.iteration.reset();
        if (&learned == &m_schedules.front()) {
            m_plot->setLearned(schedule);
        } else {
            updateCurves();
        }
        return true;
    }
    return false;
}

void SchedulePanel::renameRun(const QString& from, const QString& to) {
    for (Learned& learned : m_schedules) {
        if (learned.run == from) {
            learned.name = learned.name == from ? to : learned.name;
            learned.run = to;
        }
    }
    updateCurves();
}

QStringList SchedulePanel::checkedKinds() const {
    return m_kinds->checkedKinds();
}

void SchedulePanel::setCheckedKinds(const QStringList& kinds) {
    m_kinds->setCheckedKinds(kinds);
    m_drawnKinds = checkedKinds();
    askForHandMade();
}

void SchedulePanel::addCommand(QAction* command) {
    auto* button = new QToolButton;
    button->setDefaultAction(command);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_controls->addWidget(button);
    fitButtons();
}

void SchedulePanel::addControl(QWidget* control) {
    m_controls->insertWidget(m_controls->indexOf(m_kindsButton), control);
    fitButtons();
}

void SchedulePanel::fitButtons() {
    const int icon = std::max(kSmallestIconPx, fontMetrics().height());
    std::vector<QToolButton*> buttons;
    int height = 0;
    for (int i = 0; i < m_controls->count(); ++i) {
        if (auto* button = qobject_cast<QToolButton*>(m_controls->itemAt(i)->widget())) {
            button->setIconSize({icon, icon});
            height = std::max(height, button->sizeHint().height());
            buttons.push_back(button);
        }
    }
    for (QToolButton* button : buttons) {
        button->setMinimumHeight(height);
    }
}

void SchedulePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitButtons();
    }
}

void SchedulePanel::addBelow(QWidget* widget) {
    layout()->addWidget(widget);
}

void SchedulePanel::setAxis(ScheduleAxis axis) {
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(axis)));
}

void SchedulePanel::setLogarithmic(bool isLogarithmic) {
    m_logarithmic->setChecked(isLogarithmic);
}

void SchedulePanel::askForHandMade() {
    if (m_nfe <= 0) {
        return;
    }
    // Kinds that minimise something take long enough to be felt.
    m_background.ask(
        "hand-made schedules",
        [kinds = checkedKinds(), solver = m_solver, nfe = m_nfe, noise = m_noiseSchedule] {
            HandMade result;
            for (const QString& kind : kinds) {
                try {
                    result.curves.push_back({kind,
                                             makeSchedule(kind.toStdString(), solver, nfe, noise),
                                             CurveRole::HandMade});
                } catch (const Error& error) {
                    result.refused.emplace_back(kind.toStdString(), error.what());
                }
            }
            return result;
        },
        [this](const Answer<HandMade>& answer) {
            if (answer.value) {
                takeHandMade(*answer.value);
            }
        });
}

void SchedulePanel::takeHandMade(const HandMade& handMade) {
    m_handMade = handMade.curves;
    m_kinds->showRefused(handMade.refused);
    updateCurves();
}

void SchedulePanel::updateCurves() {
    std::vector<ScheduleCurve> curves;
    for (size_t i = 0; i < m_schedules.size(); ++i) {
        curves.push_back({m_schedules[i].name,
                          m_schedules[i].schedule,
                          i == 0 ? CurveRole::Learned : CurveRole::OtherRun,
                          m_schedules[i].run,
                          m_schedules[i].iteration});
    }
    curves.insert(curves.end(), m_opened.begin(), m_opened.end());
    curves.insert(curves.end(), m_handMade.begin(), m_handMade.end());
    m_plot->setCurves(std::move(curves));
}

}  // namespace ld3::ui
