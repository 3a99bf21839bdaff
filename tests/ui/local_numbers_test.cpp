#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation_log.h"
#include "core/runs/experiment.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/i18n/languages.h"
#include "ui/i18n/local_number.h"
#include "ui/runs/runs_panel.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class LocalNumbersTest : public MainWindowFixture {
  protected:
    ~LocalNumbersTest() override { installLanguage(QStringLiteral("en")); }

    /// All that is written in a window, each text with the name of what it stands in.
    static QStringList textsOf(const QWidget& window) {
        QStringList texts;
        const auto take = [&texts](const QObject* where, const QString& text) {
            texts.append(QStringLiteral("%1: %2").arg(
                QLatin1String(where->metaObject()->className()), text));
        };
        for (const auto* widget : window.findChildren<QWidget*>()) {
            take(widget, widget->toolTip());
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                take(label, label->text());
            } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget)) {
                take(spin, spin->text());
            } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
                take(box, box->currentText());
            } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
                takeCells(*view, take);
            }
        }
        return texts;
    }

    template <class Take>
    static void takeCells(const QAbstractItemView& view, const Take& take) {
        const QAbstractItemModel* model = view.model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                take(&view, model->index(row, column).data().toString());
            }
        }
    }
};

TEST_F(LocalNumbersTest, AGermanWindowHasCommasInAllNumbers) {
    installLanguage(QStringLiteral("de"));
    open();
    NoObserver observer;
    const std::filesystem::path folder = runExperiment(smallExperiment("run"), observer, {}).folder;
    const std::filesystem::path values = runsRoot() / "values";
    createFolder(values);
    appendEvaluation({values}, testing::learnedValue(5, 3.5));
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    m_window->open({folder, values});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->board().evaluations().size() == 1; },
                                kLongWaitMilliseconds));
    action(Command::EditSchedule)->trigger();
    runs->selectAll();
    QTest::qWait(100);

    // Neither dates, file names, versions nor the filter's "best:<0.01"; in German a point parts
    // thousands.
    static const QRegularExpression kPoint(
        QStringLiteral("(?<![\\w./;-])-?\\d+\\.(?!\\d{3}(?!\\d))\\d+(?![\\w./-])"));
    static const QRegularExpression kComma(QStringLiteral("\\d,\\d"));
    int commas = 0;
    for (const QString& text : textsOf(*m_window)) {
        EXPECT_FALSE(text.contains(kPoint)) << text.toStdString();
        commas += text.contains(kComma) ? 1 : 0;
    }
    EXPECT_GE(commas, 10);
}

TEST_F(LocalNumbersTest, ExponentsAreShortAndColumnsHaveEqualDigits) {
    EXPECT_EQ(localNumber(8.2e-5, 2), QStringLiteral("8.2e-5"));
    EXPECT_EQ(localNumber(1.5e10, 3), QStringLiteral("1.5e10"));
    EXPECT_EQ(localNumber(0.25, 4), QStringLiteral("0.25"));
    EXPECT_EQ(alignedLocalNumber(0.04, 3), QStringLiteral("0.0400"));
    installLanguage(QStringLiteral("de"));
    EXPECT_EQ(localNumber(-8.25e-15, 3), QStringLiteral("-8,25e-15"));
    EXPECT_EQ(alignedLocalNumber(1.0, 3), QStringLiteral("1,00"));
}

}  // namespace
}  // namespace ld3::ui
