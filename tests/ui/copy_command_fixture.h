#pragma once

#include "tests/ui/copied_command.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/path_edit.h"
#include "ui/figures/figure_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace ld3::ui {

/// A window with a run, and what it writes beside what `ld3` writes by the copied line.
class CopyCommandTest : public MainWindowFixture {
  protected:
    /// Opens a run in the window and selects it in the table.
    void openRun(const Experiment& experiment) {
        TrainingObserver observer;
        m_folder = runExperiment(experiment, observer, {}).folder;
        m_window->openRuns({m_folder});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->shownRun() == m_folder; },
                                    kLongWaitMilliseconds));
        auto* table = child<QTableView>("runTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; },
                                    kLongWaitMilliseconds));
        table->selectAll();
    }

    void openRun() { openRun(smallExperiment("run")); }

    [[nodiscard]] static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Has the window write a file, waits for it, and takes the line of it.
    template <class Write>
    void write(const QString& path, const Write& write) {
        action(Command::CopyExportCommand)->setEnabled(false);
        write();
        ASSERT_TRUE(QTest::qWaitFor([&] { return action(Command::CopyExportCommand)->isEnabled(); },
                                    kLongWaitMilliseconds))
            << path.toStdString();
        ASSERT_TRUE(QFile::exists(path)) << path.toStdString();
        action(Command::CopyExportCommand)->trigger();
    }

    /// The file as `ld3` writes it by the copied line.
    [[nodiscard]] QByteArray again(const QString& path) const {
        EXPECT_TRUE(QFile::remove(path));
        testing::typeIntoShell(testing::clipboardText(), filePath(QString()));
        return contentOf(path);
    }

    /// Tells where two files differ, not all of both.
    static void expectEqual(const QByteArray& again, const QByteArray& own) {
        const auto [a, b] = std::mismatch(again.begin(), again.end(), own.begin(), own.end());
        constexpr qsizetype kBefore = 120, kShown = 240;
        const qsizetype at = std::max<qsizetype>(0, a - again.begin() - kBefore);
        EXPECT_TRUE(a == again.end() && b == own.end())
            << testing::clipboardText().toStdString()
            << "\nby ld3: " << again.mid(at, kShown).toStdString()
            << "\nby the window: " << own.mid(at, kShown).toStdString();
    }

    template <class Write>
    void expectSame(const QString& name, const Write& writeTo) {
        const QString path = filePath(name);
        write(path, [&] { writeTo(path); });
        const QByteArray own = contentOf(path);
        EXPECT_GT(own.size(), 20);
        expectEqual(again(path), own);
    }

    std::filesystem::path m_folder;
};

/// The same with the dialog for figures.
class CopyFigureTest : public CopyCommandTest {
  protected:
    void openDialog() {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        m_dialog = child<FigureDialog>("figureDialog");
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog));
    }

    void choose(const char* box, const QVariant& data) const {
        auto* combo = m_dialog->findChild<QComboBox*>(QLatin1String(box));
        const int index = combo->findData(data);
        ASSERT_GE(index, 0) << box;
        combo->setCurrentIndex(index);
    }

    void saveFigure(int panel, const QString& path) const {
        m_dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"))->setCurrentIndex(panel);
        m_dialog->findChild<PathEdit*>(QStringLiteral("figurePath"))->setPath(path);
        auto* save = m_dialog->findChild<QPushButton*>(QStringLiteral("figureSave"));
        QTest::qWait(200);  // the preview follows
        ASSERT_TRUE(save->isEnabled()) << panel;
        QTest::mouseClick(save, Qt::LeftButton);
    }

    FigureDialog* m_dialog = nullptr;
};

}  // namespace ld3::ui
