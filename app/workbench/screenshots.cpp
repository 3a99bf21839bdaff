#include "app/workbench/screenshots.h"

#include "core/base/error.h"
#include "ui/samples/sample_canvas.h"
#include "ui/trajectory/trajectory_canvas.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <array>

namespace ld3 {

namespace {

/// Time for layouts, animated docks and the plots' delayed drawing.
constexpr int kSettleMilliseconds = 400;
/// For what panels compute in the background once they are seen.
constexpr int kComputeMilliseconds = 4000;
/// The longest that pictures are waited for.
constexpr int kDrawMilliseconds = 60'000;

void settle(int milliseconds = kSettleMilliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void bringUp(QDockWidget& dock) {
    dock.show();
    dock.raise();
    settle();
}

/// Waits until the window of pictures has drawn what it was asked for, or failed.
void settlePictures() {
    QWidget* window = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->objectName() == QStringLiteral("picturesWindow")) {
            window = widget;
        }
    }
    const auto* copy = window == nullptr
                           ? nullptr
                           : window->findChild<QPushButton*>(QStringLiteral("picturesCopyCommand"));
    const auto* stop = window == nullptr
                           ? nullptr
                           : window->findChild<QPushButton*>(QStringLiteral("picturesStop"));
    if (copy == nullptr || stop == nullptr) {
        return;
    }
    const QString stopText = stop->text();
    QElapsedTimer passed;
    passed.start();
    // After an error there is nothing to copy, and the button offers to go on.
    while (!copy->isEnabled() && stop->text() == stopText && passed.elapsed() < kDrawMilliseconds) {
        settle();
    }
    settle();
}

void savePicture(QWidget& widget, const QString& file) {
    if (!widget.grab().save(file)) {
        throw Error(ErrorCode::Io,
                    "the screenshot cannot be written",
                    file.toStdString(),
                    "choose another place; files end with .png");
    }
}

/// The commands that open a window of their own.
constexpr std::array kDialogs = {ui::Command::QueueSweep,
                                 ui::Command::EvaluateRuns,
                                 ui::Command::ShowDifferences,
                                 ui::Command::ExportFigure,
                                 ui::Command::FindCommand,
                                 ui::Command::ShowShortcuts,
                                 ui::Command::ShowManual,
                                 ui::Command::About};

/// Closes a window. One that asks first, since something of it would be lost, is shown with its
/// question, and gets the last answer: to let go.
void closeWindow(QWidget& widget, const QDir& target, const QString& name) {
    const QPointer<QWidget> still(&widget);
    widget.close();
    settle();
    if (still == nullptr || !still->isVisible()) {
        return;
    }
    savePicture(*still, target.filePath(QStringLiteral("dialog-%1Question.png").arg(name)));
    const auto answers = still->findChildren<QPushButton*>(QStringLiteral("messageAnswer"));
    if (!answers.isEmpty()) {
        answers.back()->click();
    }
    settle();
}

void saveDialog(ui::MainWindow& window, const QDir& target, const QString& name) {
    QPointer<QWidget> dialog;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible()) {
            dialog = widget;
        }
    }
    if (dialog == nullptr) {
        throw Error(ErrorCode::Internal,
                    "no window has opened for a screenshot",
                    name.toStdString(),
                    "report this, with the command");
    }
    savePicture(*dialog, target.filePath(QStringLiteral("dialog-%1.png").arg(name)));
    closeWindow(*dialog, target, name);
    // It would be taken for the next one.
    if (dialog != nullptr && dialog->isVisible()) {
        throw Error(ErrorCode::Internal,
                    "a window does not close after its screenshot",
                    name.toStdString(),
                    "report this, with the command");
    }
}

/// The dialog of a job that waits, which is added for it and taken away again.
void saveJobDialog(ui::MainWindow& window, const QDir& target) {
    const auto trigger = [&window](ui::Command command) {
        window.actions().action(command)->trigger();
        settle();
    };
    trigger(ui::Command::HoldQueue);
    trigger(ui::Command::AddToQueue);
    auto* jobs = window.findChild<QTableView*>(QStringLiteral("jobTable"));
    jobs->selectRow(jobs->model()->rowCount() - 1);
    trigger(ui::Command::ChangeJob);
    saveDialog(window, target, QStringLiteral("ChangeJob"));
    trigger(ui::Command::RemoveJobs);
    trigger(ui::Command::HoldQueue);
}

/// What a panel marks where the right arrow key leads.
void saveMarks(ui::MainWindow& window,
               const QDir& target,
               const QString& panel,
               QWidget& canvas,
               Qt::KeyboardModifiers modifiers) {
    auto* dock = window.findChild<QDockWidget*>(panel + QStringLiteral("Dock"));
    bringUp(*dock);
    canvas.setFocus();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, modifiers);
    QApplication::sendEvent(&canvas, &press);
    settle();
    savePicture(*dock, target.filePath(panel + QStringLiteral("-marked.png")));
}

/// Parts of panels that come and go.
void saveStrips(ui::MainWindow& window, const QDir& target) {
    const auto trigger = [&window](ui::Command command) {
        window.actions().action(command)->trigger();
        settle();
    };
    const auto saveWindow = [&window, &target](const char* name) {
        savePicture(window, target.filePath(QLatin1String(name) + QStringLiteral(".png")));
    };
    saveMarks(window,
              target,
              QStringLiteral("trajectory"),
              *window.findChild<ui::TrajectoryCanvas*>(),
              Qt::NoModifier);
    saveMarks(window,
              target,
              QStringLiteral("samples"),
              *window.findChild<ui::SampleCanvas*>(),
              Qt::ShiftModifier);
    trigger(ui::Command::EditSchedule);
    saveWindow("editing");
    trigger(ui::Command::EditSchedule);
    trigger(ui::Command::ScrubTraining);
    trigger(ui::Command::TagRuns);
    settle(kComputeMilliseconds / 4);
    saveWindow("scrubbing");
    trigger(ui::Command::EditNote);
    saveWindow("note");
}

void saveDialogs(ui::MainWindow& window, const QDir& target) {
    // What compares runs needs some.
    if (auto* runs = window.findChild<QTableView*>(QStringLiteral("runTable"))) {
        runs->selectAll();
    }
    for (const ui::Command command : kDialogs) {
        QAction* action = window.actions().action(command);
        if (!action->isEnabled()) {
            continue;  // without runs there is nothing to compare
        }
        action->trigger();
        settle(kComputeMilliseconds / 4);
        auto* pictures = window.findChild<QPushButton*>(QStringLiteral("showPictures"));
        saveDialog(window, target, ui::ActionRegistry::name(command));
        if (command == ui::Command::EvaluateRuns && pictures != nullptr) {
            pictures->click();
            settlePictures();
            saveDialog(window, target, QStringLiteral("Pictures"));
        }
    }
    saveJobDialog(window, target);
}

}  // namespace

void saveScreenshot(QMainWindow& window, const QString& file) {
    savePicture(window, file);
}

void saveScreenshots(ui::MainWindow& window, const QString& folder) {
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        throw Error(ErrorCode::Io,
                    "the folder of the screenshots cannot be made",
                    folder.toStdString(),
                    "choose another place");
    }
    settle();
    savePicture(window, target.filePath(QStringLiteral("window.png")));
    savePicture(*window.centralWidget(), target.filePath(QStringLiteral("centre.png")));
    const auto docks = window.findChildren<QDockWidget*>();
    for (auto* dock : docks) {
        bringUp(*dock);
    }
    settle(kComputeMilliseconds);
    for (auto* dock : docks) {
        bringUp(*dock);
        const QString name = dock->objectName().remove(QStringLiteral("Dock"));
        savePicture(*dock, target.filePath(name + QStringLiteral(".png")));
    }
    saveDialogs(window, target);
    saveStrips(window, target);
}

}  // namespace ld3
