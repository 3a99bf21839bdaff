#include "ui/evaluation/evaluation_panel.h"

#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "ui/actions/action_registry.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_table_model.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/evaluation/number_list_edit.h"
#include "ui/evaluation/published_figures.h"
#include "ui/plots/qcp.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <set>

namespace ld3::ui {
namespace {

using testing::early;
using testing::handMadeValue;
using testing::learnedValue;
using testing::teacherValue;
using testing::usedWith;

const SolverSpec kUniPc = {"unipc", 3, "bh1"}, kIpndm = {"ipndm", 3, ""}, kEuler = {"euler", 1, ""};

class EvaluationPanelTest : public UiFixture {
  protected:
    EvaluationPanelTest() {
        m_panel.resize(1000, 420);
        m_panel.show();
    }

    template <class T>
    T* child(const char* name) {
        return m_panel.findChild<T*>(QLatin1String(name));
    }

    [[nodiscard]] QCustomPlot& plot() const { return m_panel.plot()->plot(); }

    [[nodiscard]] QPointF pixelOf(double nfe, double value) const {
        return {plot().xAxis->coordToPixel(nfe), plot().yAxis->coordToPixel(value)};
    }

    void draw() {
        QApplication::processEvents();
        plot().replot();
    }

    void clickAt(double nfe, double value) {
        draw();
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, pixelOf(nfe, value).toPoint());
    }

    void showAFew() {
        m_board.add({learnedValue(4, 6.0, 0),
                     learnedValue(4, 8.0, 1),
                     learnedValue(5, 4.0),
                     early(learnedValue(6, 3.0)),
                     handMadeValue("edm", 4, 30.0),
                     handMadeValue("edm", 5, 20.0),
                     handMadeValue("edm", 6, 12.0),
                     teacherValue(2.0)});
        draw();
    }

    [[nodiscard]] QImage picture() {
        draw();
        return plot().toPixmap().toImage();
    }

    ActionRegistry m_actions;
    EvaluationBoard m_board;
    EvaluationPanel m_panel{&m_board, m_actions};
};

TEST_F(EvaluationPanelTest, EmptyItSaysWhatToDo) {
    draw();
    EXPECT_EQ(m_panel.title(), QStringLiteral("FID per NFE"));
    const auto* sentence = qobject_cast<QCPItemText*>(plot().item(0));
    ASSERT_NE(sentence, nullptr);
    EXPECT_TRUE(sentence->visible());
    EXPECT_FALSE(child<QComboBox>("evaluationMetric")->isEnabled());
    EXPECT_FALSE(child<QCheckBox>("evaluationPublished")->isEnabled());
}

TEST_F(EvaluationPanelTest, OneCurveForEachSolverAndScheduleWithSpreadAndTeacher) {
    showAFew();
    EXPECT_EQ(plot().yAxis->label(), QStringLiteral("FID"));
    const QCPGraph* learned = m_panel.plot()->graph(0);
    ASSERT_EQ(learned->dataCount(), 3);
    EXPECT_EQ(learned->data()->at(0)->value, 7.0) << "mean of two seeds";
    EXPECT_EQ(m_panel.plot()->graph(1)->dataCount(), 3);
    EXPECT_TRUE(m_panel.plot()->graph(1)->name().contains(QStringLiteral("edm")));
    // A bar from the least to the greatest seed: a line of the curve's colour crosses it.
    const CurveStyle look =
        curveStyle(m_panel.plot()->palette().color(QPalette::Base).lightness() > 128
                       ? paperColors()
                       : plotColors(m_panel.palette()),
                   0);
    const QImage image = picture();
    const QRect between(pixelOf(4.0, 7.9).toPoint() - QPoint(1, 0),
                        pixelOf(4.0, 7.4).toPoint() + QPoint(1, 0));
    EXPECT_GT(testing::countPixels(image, between, look.color, 60), 0);
    bool hasTeacher = false;
    for (int i = 0; i < plot().itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(plot().item(i));
        hasTeacher = hasTeacher || (text != nullptr && text->visible() &&
                                    text->text().contains(QStringLiteral("teacher")));
    }
    EXPECT_TRUE(hasTeacher);
}

TEST_F(EvaluationPanelTest, EarlyEstimatesAreHollow) {
    showAFew();
    const QImage image = picture();
    const QColor background = m_panel.palette().color(QPalette::Base);
    const auto inside = [&](double nfe, double value) {
        return image.pixelColor(pixelOf(nfe, value).toPoint());
    };
    EXPECT_LT(testing::differenceOfColors(inside(6.0, 3.0), background), 60);
    EXPECT_GT(testing::differenceOfColors(inside(5.0, 4.0), background), 60);
    m_board.add({learnedValue(6, 2.9)});
    const QImage after = picture();
    EXPECT_GT(
        testing::differenceOfColors(after.pixelColor(pixelOf(6.0, 2.9).toPoint()), background), 60)
        << "complete, it is full";
}

TEST_F(EvaluationPanelTest, UnlikeProtocolsHaveOtherMarksAndNoLineBetween) {
    Evaluation fewer = learnedValue(6, 5.0);
    fewer.protocol.samples = fewer.samplesDone = 10'000;
    m_board.add({learnedValue(4, 6.0), learnedValue(5, 4.0), fewer});
    draw();
    const QCPGraph* many = m_panel.plot()->graph(0);
    const QCPGraph* few = m_panel.plot()->graph(1);
    EXPECT_EQ(many->dataCount(), 2);
    EXPECT_EQ(few->dataCount(), 1);
    EXPECT_NE(many->scatterStyle().shape(), few->scatterStyle().shape());
    EXPECT_TRUE(m_panel.notice().contains(QStringLiteral("10,000")))
        << m_panel.notice().toStdString();
    EXPECT_TRUE(m_panel.notice().contains(protocolMark(1)));
    // Nothing is drawn between the last of one and the first of the other.
    const QImage image = picture();
    const QPointF middle = 0.5 * (pixelOf(5.0, 4.0) + pixelOf(6.0, 5.0));
    EXPECT_EQ(testing::countPixels(image, testing::around(middle, 3), many->pen().color(), 60), 0);
    m_board.clear();
    m_board.add({learnedValue(4, 6.0)});
    EXPECT_TRUE(m_panel.notice().isEmpty());
}

TEST_F(EvaluationPanelTest, WarningsAndWhatIsNotANumberAreMarked) {
    Evaluation warned = learnedValue(5, 4.0);
    warned.warnings = {"too few samples for the rank"};
    m_board.add({warned, learnedValue(6, testing::kNaN), learnedValue(4, 5.0)});
    draw();
    EXPECT_EQ(m_panel.plot()->graph(0)->dataCount(), 2);
    const QImage image = picture();
    const QColor warning = plotColors(m_panel.palette()).warning;
    const QRect above(pixelOf(5.0, 4.0).toPoint() - QPoint(5, 22), QSize(10, 18));
    EXPECT_GT(testing::countPixels(image, above, warning, 40), 3);
    const QRect top(
        QPoint(static_cast<int>(plot().xAxis->coordToPixel(6.0)) - 8, plot().axisRect()->top()),
        QSize(16, 20));
    EXPECT_GT(testing::countPixels(image, top, warning, 40), 3) << "at the edge";
    const QTableView* table = m_panel.table();
    bool isInTable = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        isInTable = isInTable || table->model()
                                     ->index(row, EvaluationTableModel::Warnings)
                                     .data()
                                     .toString()
                                     .contains(QStringLiteral("rank"));
    }
    EXPECT_TRUE(isInTable);
}

TEST_F(EvaluationPanelTest, AChoiceInOneViewIsTheChoiceInTheOthers) {
    showAFew();
    QSignalSpy chosen(&m_panel, &EvaluationPanel::runChosen);
    clickAt(5.0, 4.0);
    ASSERT_TRUE(m_board.chosen().has_value());
    QModelIndexList rows = m_panel.table()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    const auto cell = [&](int column) {
        return rows.front().siblingAtColumn(column).data().toString();
    };
    EXPECT_EQ(cell(EvaluationTableModel::Nfe), QStringLiteral("5"));
    EXPECT_TRUE(cell(EvaluationTableModel::Schedule).contains(QStringLiteral("fast_unipc3")));
    ASSERT_EQ(chosen.size(), 1);

    // A key in the table moves the ring in the plot.
    m_panel.table()->setFocus();
    QTest::keyClick(m_panel.table(), Qt::Key_Down);
    rows = m_panel.table()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(chosen.size(), 2);
    const QString nfe = cell(EvaluationTableModel::Nfe);
    draw();
    const QColor ring = plotColors(m_panel.palette()).highlight;
    const Evaluation& value = m_board.evaluations()[*m_board.chosen()];
    EXPECT_EQ(QString::number(value.nfe), nfe);
    EXPECT_GT(testing::countPixels(
                  picture(), testing::around(pixelOf(value.nfe, value.value), 14), ring, 40),
              6);

    // Live values leave the choice where it is.
    m_board.add({handMadeValue("logSNR", 5, 9.0)});
    rows = m_panel.table()->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(cell(EvaluationTableModel::Nfe), nfe);
    EXPECT_EQ(chosen.size(), 2) << "and read no pictures again";

    // A click beside everything takes it back; a drag does not choose.
    draw();
    QTest::mouseClick(
        &plot(), Qt::LeftButton, {}, plot().axisRect()->rect().topRight() + QPoint(-3, 3));
    EXPECT_FALSE(m_board.chosen().has_value());
    EXPECT_TRUE(m_panel.table()->selectionModel()->selectedRows().isEmpty());
}

TEST_F(EvaluationPanelTest, TheTableSortsAndIsCopiedAsLatexAndCsv) {
    const QAbstractItemModelTester tester(m_panel.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    showAFew();
    m_panel.table()->sortByColumn(EvaluationTableModel::Value, Qt::AscendingOrder);
    const auto value = [&](int row) {
        return m_panel.table()->model()->index(row, EvaluationTableModel::Value).data().toString();
    };
    EXPECT_EQ(value(0), QStringLiteral("2.000"));
    EXPECT_EQ(value(1), QStringLiteral("3.000"));
    EXPECT_EQ(value(3).left(1), QStringLiteral("7")) << "numbers, not texts";
    QTest::mouseClick(child<QPushButton>("copyLatex"), Qt::LeftButton);
    const QString latex = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(latex.contains(QStringLiteral("\\begin{tabular}")));
    EXPECT_TRUE(latex.contains(QStringLiteral("fast\\_unipc3")));
    QTest::mouseClick(child<QPushButton>("copyCsv"), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("metric,model")));
}

TEST_F(EvaluationPanelTest, TheAxisOfBudgetsIsNamedInWordsWhereTheyHaveRoom) {
    showAFew();
    m_panel.plot()->resize(600, 300);
    plot().replot();
    EXPECT_TRUE(plot().xAxis->label().startsWith(QStringLiteral("NFE, ")));
    m_panel.plot()->resize(160, 300);
    plot().replot();
    EXPECT_EQ(plot().xAxis->label(), QStringLiteral("NFE"));
    m_panel.plot()->resize(600, 300);
    plot().replot();
    EXPECT_TRUE(plot().xAxis->label().startsWith(QStringLiteral("NFE, "))) << "and again";
}

TEST_F(EvaluationPanelTest, OneMetricAtATimeAndTheAxisNamesIt) {
    Evaluation distance = learnedValue(5, 0.25);
    distance.protocol.metric = "Fréchet (pixel-pca)";
    m_board.add({distance, learnedValue(5, 4.0)});
    EXPECT_EQ(m_panel.title(), QStringLiteral("Fréchet (pixel-pca) per NFE"));
    draw();
    EXPECT_EQ(plot().yAxis->label(), QStringLiteral("Fréchet (pixel-pca)"));
    EXPECT_EQ(m_panel.table()->model()->rowCount(), 1);
    auto* metric = child<QComboBox>("evaluationMetric");
    ASSERT_EQ(metric->count(), 2);
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_Down);
    EXPECT_EQ(m_panel.title(), QStringLiteral("FID per NFE"));
    draw();
    EXPECT_EQ(plot().yAxis->label(), QStringLiteral("FID"));
    EXPECT_EQ(m_panel.plot()->graph(0)->data()->at(0)->value, 4.0);
}

TEST_F(EvaluationPanelTest, ModelsCanBeShownApart) {
    Evaluation other = learnedValue(5, 9.0);
    other.protocol.model = "/models/another.pkl";
    m_board.add({learnedValue(5, 4.0)});
    EXPECT_FALSE(child<QComboBox>("evaluationModel")->isVisible());
    m_board.add({other});
    auto* models = child<QComboBox>("evaluationModel");
    QApplication::processEvents();
    EXPECT_TRUE(models->isVisible());
    EXPECT_EQ(m_panel.table()->model()->rowCount(), 2);
    EXPECT_TRUE(m_panel.plot()->graph(1)->name().startsWith(QStringLiteral("another.pkl")));
    models->setCurrentIndex(2);
    EXPECT_EQ(m_panel.table()->model()->rowCount(), 1);
    ASSERT_EQ(m_board.evaluations().size(), 1U);
    EXPECT_EQ(m_board.evaluations().front().value, 9.0);
}

TEST_F(EvaluationPanelTest, PublishedFiguresAreOffMarkedAndOnlyOfTheSameDataSet) {
    showAFew();
    auto* published = child<QCheckBox>("evaluationPublished");
    ASSERT_TRUE(published->isEnabled()) << "the values are against CIFAR-10";
    EXPECT_FALSE(published->isChecked());
    const int before = plot().graphCount();
    QTest::mouseClick(published, Qt::LeftButton, {}, QPoint(8, published->height() / 2));
    EXPECT_EQ(plot().graphCount(),
              before + static_cast<int>(m_panel.plot()->published()->curves.size()));
    EXPECT_TRUE(m_panel.notice().contains(QStringLiteral("CIFAR-10")));
    bool isMarked = false;
    for (int i = 0; i < plot().graphCount(); ++i) {
        isMarked = isMarked || plot().graph(i)->name() == QStringLiteral("LD3, published");
    }
    EXPECT_TRUE(isMarked);
    draw();
    const QPointF at = pixelOf(8.0, 2.81);
    QMouseEvent move(
        QEvent::MouseMove, at, plot().mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&plot(), &move);
    EXPECT_TRUE(m_panel.plot()->readOut().contains(QStringLiteral("2510.17699")))
        << m_panel.plot()->readOut().toStdString();

    m_board.clear();
    Evaluation exact = learnedValue(5, 0.5);
    exact.protocol.metric = "Fréchet (pixel-pca)";
    exact.protocol.referenceKind = ReferenceKind::Exact;
    m_board.add({exact});
    EXPECT_FALSE(published->isEnabled());
    draw();
    EXPECT_TRUE(m_panel.notice().isEmpty());
}

TEST_F(EvaluationPanelTest, ThePublishedFiguresAreReadAndHaveTheirSources) {
    ASSERT_EQ(publishedSets().size(), 6U);
    for (const PublishedSet& set : publishedSets()) {
        std::set<QString> names;
        EXPECT_GE(set.curves.size(), 4U) << set.dataSet.toStdString();
        for (const PublishedCurve& curve : set.curves) {
            EXPECT_TRUE(names.insert(curve.name).second) << curve.name.toStdString();
            EXPECT_TRUE(curve.source.contains(QStringLiteral("arXiv")));
            EXPECT_EQ(curve.points.size(), 4U);
        }
    }
    EvaluationProtocol protocol = handMadeValue("edm", 5, 1.0).protocol;
    protocol.reference = "imagenet-64x64.npz";
    EXPECT_EQ(publishedFor(protocol), nullptr) << "papers report ImageNet at 256 pixels";
    protocol.reference = "ffhq-64x64.npz";
    EXPECT_EQ(publishedFor(protocol)->dataSet, QStringLiteral("FFHQ-64"));
    protocol.referenceKind = ReferenceKind::Teacher;
    EXPECT_EQ(publishedFor(protocol), nullptr);
}

TEST_F(EvaluationPanelTest, TitlesOfAMatrixStandAslantWhereTheyHaveNoRoom) {
    m_board.add({usedWith(kUniPc, kUniPc, 3.0),
                 usedWith(kUniPc, kEuler, 90.0),
                 usedWith(kUniPc, kIpndm, 9.0)});
    MatrixPlot matrix(&m_board);
    for (const auto& [width, isAslant] : {std::pair(900, false), std::pair(330, true)}) {
        matrix.resize(width, 300);
        matrix.show();
        QApplication::processEvents();
        matrix.plot().replot();
        matrix.plot().replot();
        EXPECT_EQ(matrix.plot().xAxis->tickLabelRotation() != 0.0, isAslant) << width;
    }
}

TEST_F(EvaluationPanelTest, TheMatrixCrossesSolversAndIsReadable) {
    m_board.add({usedWith(kUniPc, kUniPc, 3.0),
                 usedWith(kUniPc, kEuler, 90.0),
                 usedWith(kUniPc, kIpndm, 9.0),
                 usedWith(kIpndm, kIpndm, 4.0),
                 early(usedWith(kIpndm, kUniPc, 11.0))});
    m_panel.findChild<QTabWidget*>()->setCurrentIndex(1);
    MatrixPlot* matrix = m_panel.matrix();
    QApplication::processEvents();
    matrix->plot().replot();
    EXPECT_EQ(matrix->nfe(), 5);
    ASSERT_EQ(matrix->matrix().titles.size(), 2U);
    ASSERT_EQ(matrix->matrix().usedWith.size(), 3U);
    EXPECT_NE(matrix->cellColor(3.0), matrix->cellColor(90.0));

    QCustomPlot& plot = matrix->plot();
    const auto centre = [&](double row, double column) {
        return QPointF(plot.xAxis->coordToPixel(column), plot.yAxis->coordToPixel(row));
    };
    EXPECT_LT(centre(0, 0).y(), centre(1, 0).y()) << "the first row stands above";
    // Each number stands out from its cell: WCAG's 4.5 to 1.
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    int numbers = 0;
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(plot.item(i));
        bool isNumber = false;
        const double value = text == nullptr ? 0.0 : text->text().toDouble(&isNumber);
        if (isNumber) {
            const double a = luminance(matrix->cellColor(value)), b = luminance(text->color());
            EXPECT_GT((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05), 4.5) << value;
            ++numbers;
        }
    }
    EXPECT_EQ(numbers, 4) << "and one estimate, which is no plain number";

    QTest::mouseClick(&plot, Qt::LeftButton, {}, centre(0, 2).toPoint());
    ASSERT_TRUE(m_board.chosen().has_value());
    EXPECT_EQ(m_board.evaluations()[*m_board.chosen()].value, 90.0);
    EXPECT_EQ(m_panel.table()->selectionModel()->selectedRows().size(), 1);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, centre(1, 2).toPoint());
    EXPECT_FALSE(m_board.chosen().has_value()) << "not measured";
    QMouseEvent move(QEvent::MouseMove,
                     centre(0, 1),
                     plot.mapToGlobal(centre(0, 1)),
                     Qt::NoButton,
                     Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&plot, &move);
    EXPECT_TRUE(matrix->readOut().contains(QStringLiteral("iPNDM-3")));
}

TEST_F(EvaluationPanelTest, CrossedSolversAreDrawnWhenAskedFor) {
    showAFew();
    EXPECT_FALSE(child<QCheckBox>("evaluationCrossed")->isVisible());
    m_board.add({usedWith(kUniPc, kEuler, 90.0)});
    auto* crossed = child<QCheckBox>("evaluationCrossed");
    QApplication::processEvents();
    ASSERT_TRUE(crossed->isVisible());
    EXPECT_FALSE(m_panel.plot()->graph(2)->visible());
    EXPECT_FALSE(plot().yAxis->range().contains(90.0));
    QTest::mouseClick(crossed, Qt::LeftButton, {}, QPoint(8, crossed->height() / 2));
    EXPECT_TRUE(m_panel.plot()->graph(2)->visible());
    EXPECT_EQ(m_panel.plot()->graph(2)->name(), QStringLiteral("Euler, learned for UniPC-3 bh1"));
    EXPECT_TRUE(plot().yAxis->range().contains(90.0));
}

TEST_F(EvaluationPanelTest, FixedRangesStayWhateverIsDrawn) {
    showAFew();
    m_board.add({usedWith(kUniPc, kEuler, 90.0)});
    m_panel.plot()->setRangeMode(RangeMode::Fixed);
    plot().xAxis->setRange(3.0, 9.0);
    plot().yAxis->setRange(1.0, 50.0);
    const QVariantList fixed = m_panel.plot()->rangeState();
    QApplication::processEvents();
    for (const char* name : {"evaluationCrossed", "evaluationPublished"}) {
        auto* box = child<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        ASSERT_TRUE(box->isChecked()) << name;
        EXPECT_EQ(m_panel.plot()->rangeState(), fixed) << name;
    }
    m_board.clear();
    m_board.add({learnedValue(40, 600.0)});
    EXPECT_EQ(m_panel.plot()->rangeState(), fixed) << "other runs";
}

TEST_F(EvaluationPanelTest, ManyCurvesLeaveRoomForThemselves) {
    for (int i = 0; i < 40; ++i) {
        m_board.add({handMadeValue("kind" + std::to_string(i), 5, 3.0 + i)});
    }
    draw();
    EXPECT_GT(plot().axisRect()->height(), plot().height() / 3);
    EXPECT_FALSE(plot().legend->visible());
    EXPECT_FALSE(m_panel.plot()->readOut().isEmpty()) << "and says why";
    m_panel.resize(1000, 4000);
    draw();
    EXPECT_TRUE(plot().legend->visible());
    EXPECT_TRUE(m_panel.plot()->readOut().isEmpty());
    // On paper all have their entries.
    m_panel.resize(1000, 420);
    draw();
    const QString path = filePath(QStringLiteral("many.svg"));
    m_panel.plot()->exportFigure(path.toStdString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains(">UniPC-3 bh1, kind39<"));
    draw();
    EXPECT_FALSE(plot().legend->visible());
}

TEST_F(EvaluationPanelTest, DifferencesOfProtocolsAreShort) {
    EvaluationProtocol first = handMadeValue("edm", 5, 1.0).protocol, second = first;
    EXPECT_EQ(protocolDifferences({first}), QStringList{QString()});
    second.samples = 10'000;
    second.model = "another";
    EXPECT_EQ(protocolDifferences({first, second}),
              (QStringList{QStringLiteral("50,000 samples"), QStringLiteral("10,000 samples")}));
    second = first;
    second.reference = "/data/ffhq-64x64.npz";
    EXPECT_EQ(protocolDifferences({first, second})[1], QStringLiteral("against ffhq-64x64.npz"));
    second.reference = first.reference;
    second.referenceSha256 = "ffffffffff";
    EXPECT_EQ(protocolDifferences({first, second})[1],
              QStringLiteral("against cifar10-32x32.npz (ffffff)"))
        << "names alone would not tell";
}

TEST_F(EvaluationPanelTest, HiddenCurvesStayHiddenWhileOthersGrow) {
    showAFew();
    QCPLegend* legend = plot().legend;
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, legend->item(0)->rect().center());
    EXPECT_FALSE(m_panel.plot()->graph(0)->visible());
    m_board.add({handMadeValue("logSNR", 5, 9.0)});
    EXPECT_FALSE(m_panel.plot()->graph(0)->visible());
    EXPECT_TRUE(m_panel.plot()->graph(1)->visible());
}

TEST_F(EvaluationPanelTest, ScalesAreLogarithmicOrLinear) {
    showAFew();
    EXPECT_EQ(plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    auto* box = child<QCheckBox>("evaluationLogarithmic");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    EXPECT_EQ(plot().yAxis->scaleType(), QCPAxis::stLinear);
    EXPECT_FALSE(m_panel.isLogarithmic());
    EXPECT_TRUE(plot().yAxis->range().contains(2.0));
    EXPECT_TRUE(plot().yAxis->range().contains(30.0));
}

TEST(NumberListEdit, ReadsListsAndRanges) {
    NumberListEdit line;
    EXPECT_EQ(line.numbers(), std::vector<uint64_t>());
    line.setText(QStringLiteral("4, 5;8-10 5"));
    EXPECT_EQ(line.numbers(), (std::vector<uint64_t>{4, 5, 8, 9, 10}));
    for (const char* bad : {"x", "4, -5", "5-4", "1-2-3", "0-99999", "1.5"}) {
        line.setText(QLatin1String(bad));
        EXPECT_EQ(line.numbers(), std::nullopt) << bad;
    }
    line.setNumbers({1, 2});
    EXPECT_EQ(line.text(), QStringLiteral("1, 2"));
}

}  // namespace
}  // namespace ld3::ui
