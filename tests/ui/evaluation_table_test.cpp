#include "ui/evaluation/evaluation_table.h"

#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "ui/actions/action_registry.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_table_model.h"
#include "ui/i18n/languages.h"
#include "ui/plots/qcp.h"
#include "ui/theme/curve_looks.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QIcon>
#include <QScopeGuard>
#include <QTableView>

namespace ld3::ui {
namespace {

using testing::handMadeValue;
using testing::learnedValue;
using testing::teacherValue;

constexpr QSize kIcon(28, 14);

class EvaluationTableTest : public UiFixture {
  protected:
    EvaluationTableTest() {
        m_panel.resize(595, 336);
        m_panel.show();
        m_board.add({learnedValue(4, 6.0),
                     learnedValue(5, 4.0),
                     handMadeValue("edm", 4, 30.0),
                     handMadeValue("edm", 5, 20.25),
                     teacherValue(2.0)});
        draw();
    }

    [[nodiscard]] EvaluationPlot& plot() const { return *m_panel.plot(); }

    void draw() {
        QApplication::processEvents();
        plot().plot().replot();
    }

    /// The schedule's cell in the first row whose schedule holds a word.
    [[nodiscard]] QModelIndex schedule(const char* word) const {
        const QAbstractItemModel* model = m_panel.table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, EvaluationTableModel::Schedule);
            if (index.data().toString().contains(QLatin1String(word))) {
                return index;
            }
        }
        ADD_FAILURE() << "no row of " << word;
        return {};
    }

    [[nodiscard]] static QImage picture(const QModelIndex& index, double scale = 1.0) {
        const QVariant icon =
            index.siblingAtColumn(EvaluationTableModel::Nfe).data(Qt::DecorationRole);
        return icon.isValid() ? icon.value<QIcon>().pixmap(kIcon, scale).toImage() : QImage();
    }

    /// How much of a row's mark is of a colour.
    [[nodiscard]] static int colored(const QModelIndex& index, const QColor& color) {
        const QImage image = picture(index);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                count +=
                    pixel.alpha() > 200 && testing::differenceOfColors(pixel, color) < 30 ? 1 : 0;
            }
        }
        return count;
    }

    [[nodiscard]] QColor colorOf(size_t curve) const { return plot().graph(curve)->pen().color(); }

    ActionRegistry m_actions;
    EvaluationBoard m_board;
    EvaluationPanel m_panel{&m_board, m_actions};
};

TEST_F(EvaluationTableTest, RowsHaveTheMarksOfTheirCurves) {
    ASSERT_NE(colorOf(0), colorOf(1));
    EXPECT_GT(colored(schedule("fast_unipc3"), colorOf(0)), 20);
    EXPECT_EQ(colored(schedule("fast_unipc3"), colorOf(1)), 0);
    EXPECT_GT(colored(schedule("edm"), colorOf(1)), 20);
    EXPECT_FALSE(schedule("edm")
                     .siblingAtColumn(EvaluationTableModel::Value)
                     .data(Qt::DecorationRole)
                     .isValid());
    // The table shows them: a line and a mark of the curve's colour cross the cell.
    QTableView* table = m_panel.table();
    const QModelIndex cell = schedule("edm").siblingAtColumn(EvaluationTableModel::Nfe);
    table->scrollTo(cell);
    QApplication::processEvents();
    const QImage seen = table->viewport()->grab().toImage();
    EXPECT_GT(testing::countPixels(seen, table->visualRect(cell), colorOf(1), 40), 20);
}

TEST_F(EvaluationTableTest, TheMarkOfATeacherIsItsDashedLevel) {
    const QImage image = picture(schedule("teacher"));
    ASSERT_FALSE(image.isNull());
    int drawn = 0, above = 0;
    for (int x = 0; x < image.width(); ++x) {
        drawn += image.pixelColor(x, image.height() / 2).alpha() > 100 ||
                         image.pixelColor(x, image.height() / 2 - 1).alpha() > 100
                     ? 1
                     : 0;
        above += image.pixelColor(x, image.height() / 2 - 3).alpha() > 0 ? 1 : 0;
    }
    EXPECT_GT(drawn, image.width() / 3);
    EXPECT_LT(drawn, image.width() - 3) << "with gaps";
    EXPECT_EQ(above, 0) << "no mark on it";
}

TEST_F(EvaluationTableTest, MarksAreSharpOnFineScreens) {
    const QImage fine = picture(schedule("edm"), 2.0), coarse = picture(schedule("edm"));
    ASSERT_EQ(fine.size(), 2 * kIcon);
    EXPECT_NE(fine, coarse.scaled(fine.size())) << "drawn for them, not enlarged";
    // A disc or a square has an edge of a pixel at most, whatever its size: few pixels are pale.
    int full = 0, pale = 0;
    for (int y = 0; y < fine.height(); ++y) {
        const int alpha = fine.pixelColor(fine.width() / 2, y).alpha();
        full += alpha == 255 ? 1 : 0;
        pale += alpha > 0 && alpha < 255 ? 1 : 0;
    }
    EXPECT_GT(full, 8);
    EXPECT_LE(pale, 4);
}

TEST_F(EvaluationTableTest, MarksFollowColorsHiddenCurvesAndTheTheme) {
    const QString name = plot().lookNameOf(*plot().graph(1));
    plot().looks().setColor(name, QColor(200, 0, 160));
    EXPECT_GT(colored(schedule("edm"), colorOf(1)), 20);
    EXPECT_LT(testing::differenceOfColors(colorOf(1), QColor(200, 0, 160)), 60);
    plot().looks().setColor(name, std::nullopt);

    const QColor own = colorOf(1);
    plot().setHiddenCurves({plot().graph(1)->name()});
    // One curve must be left to be seen of those without a run.
    m_board.add({handMadeValue("logSNR", 5, 9.0)});
    draw();
    ASSERT_FALSE(plot().graph(1)->visible());
    EXPECT_EQ(colored(schedule("edm"), own), 0);
    EXPECT_GT(colored(schedule("edm"), plotColors(plot().palette()).muted), 20);
    plot().setHiddenCurves({});

    const QImage light = picture(schedule("teacher"));
    m_panel.setPalette(testing::darkPalette());
    draw();
    EXPECT_NE(picture(schedule("teacher")), light);
    EXPECT_GT(colored(schedule("fast_unipc3"), colorOf(0)), 20);
}

TEST_F(EvaluationTableTest, RowsWithoutADrawnCurveHaveNoMark) {
    const SolverSpec euler = {"euler", 1, ""}, uniPc = {"unipc", 3, "bh1"};
    m_board.add({testing::usedWith(uniPc, euler, 90.0)});
    const QAbstractItemModel* model = m_panel.table()->model();
    const auto crossed = [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, EvaluationTableModel::Solver).data().toString() ==
                QStringLiteral("Euler")) {
                return model->index(row, EvaluationTableModel::Nfe);
            }
        }
        return QModelIndex();
    };
    ASSERT_TRUE(crossed().isValid());
    EXPECT_FALSE(crossed().data(Qt::DecorationRole).isValid());
    m_panel.findChild<QCheckBox*>(QStringLiteral("evaluationCrossed"))->setChecked(true);
    EXPECT_TRUE(crossed().data(Qt::DecorationRole).isValid());
}

TEST_F(EvaluationTableTest, InASmallPanelTheValueAndTheMarkAreSeen) {
    const QTableView* table = m_panel.table();
    const QHeaderView* header = table->horizontalHeader();
    EXPECT_EQ(header->logicalIndex(0), EvaluationTableModel::Nfe);
    EXPECT_EQ(header->logicalIndex(1), EvaluationTableModel::Value);
    const QModelIndex cell = schedule("edm");
    const auto rect = [&](int column) { return table->visualRect(cell.siblingAtColumn(column)); };
    EXPECT_LE(rect(EvaluationTableModel::Value).right(), table->viewport()->width());
    EXPECT_LE(rect(EvaluationTableModel::Schedule).left() + table->iconSize().width(),
              table->viewport()->width());
    // Whatever stands in it is seen as a whole.
    m_board.add({handMadeValue("edm", 4, 30.0), learnedValue(4, 8.0, 1), learnedValue(4, 9.0, 2)});
    draw();
    const QModelIndex value = schedule("fast_unipc3").siblingAtColumn(EvaluationTableModel::Value);
    EXPECT_GT(header->sectionSize(EvaluationTableModel::Value),
              table->fontMetrics().horizontalAdvance(value.data().toString()));
}

TEST_F(EvaluationTableTest, HeadingsStandAsTheirCells) {
    const QAbstractItemModel* model = m_panel.table()->model();
    ASSERT_GT(model->rowCount(), 0);
    for (int column = 0; column < EvaluationTableModel::ColumnCount; ++column) {
        EXPECT_EQ(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                  model->index(0, column).data(Qt::TextAlignmentRole).toInt())
            << column;
    }
    const QVariant budget = model->index(0, EvaluationTableModel::Nfe).data(Qt::TextAlignmentRole);
    EXPECT_TRUE((budget.toInt() & Qt::AlignRight) != 0);
}

TEST_F(EvaluationTableTest, ValuesHaveEqualNumbersOfDigits) {
    const auto value = [&](const char* word) {
        return schedule(word).siblingAtColumn(EvaluationTableModel::Value).data().toString();
    };
    EXPECT_EQ(value("teacher"), QStringLiteral("2.000"));
    EXPECT_EQ(value("edm"), QStringLiteral("30.00"));
}

TEST_F(EvaluationTableTest, AProtocolSaysNothingOfWhatItHasNot) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    installLanguage(QStringLiteral("de"));
    Evaluation value = handMadeValue("lambda", 5, 3.0);
    value.protocol.classSampling = value.protocol.resize = value.protocol.rounding = "none";
    m_board.add({value});
    QString tip = schedule("lambda").data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(QStringLiteral("none"))) << tip.toStdString();

    value = handMadeValue("poly_2", 5, 3.0);
    value.protocol.rounding = "ld3";
    m_board.add({value});
    tip = schedule("poly_2").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Rundung auf Bytes: ld3"))) << tip.toStdString();
}

TEST_F(EvaluationTableTest, WithoutRoomForTheLegendThePlotPointsToTheTable) {
    EXPECT_TRUE(plot().readOut().isEmpty());
    for (int i = 0; i < 12; ++i) {
        m_board.add({handMadeValue("kind" + std::to_string(i), 5, 3.0 + i)});
    }
    draw();
    ASSERT_FALSE(plot().plot().legend->visible());
    EXPECT_TRUE(plot().readOut().contains(QStringLiteral("table"))) << qPrintable(plot().readOut());
}

}  // namespace
}  // namespace ld3::ui
