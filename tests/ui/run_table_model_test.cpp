#include "ui/runs/run_table_model.h"

#include "tests/ui/ui_fixture.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSortFilterProxyModel>

#include <limits>
#include <map>

namespace ld3::ui {
namespace {

RunInfo makeInfo(const std::string& name, double loss, RunStatus status = RunStatus::Finished) {
    RunInfo info;
    info.name = name;
    info.folder = "/runs/" + name;
    info.bestLoss = loss;
    info.status = status;
    info.created = "2026-01-02T03:04:05Z";
    return info;
}

QString cell(const RunTableModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

class RunTableModelTest : public UiFixture {};

TEST_F(RunTableModelTest, ListsChangeByAsFewRowsAsPossible) {
    RunTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRuns({makeInfo("a", 0.5), makeInfo("b", 0.25), makeInfo("c", 0.125)});
    ASSERT_EQ(model.rowCount(), 3);

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRuns({makeInfo("d", 1.0), makeInfo("a", 0.5), makeInfo("c", 0.0625)});
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(cell(model, 0, RunTableModel::Name), QStringLiteral("a"));
    EXPECT_EQ(cell(model, 1, RunTableModel::Name), QStringLiteral("c"));
    EXPECT_EQ(cell(model, 2, RunTableModel::Name), QStringLiteral("d"));
    EXPECT_EQ(model.rowOf("/runs/c"), 1);
    EXPECT_EQ(model.rowOf("/runs/b"), std::nullopt);

    changed.clear();
    model.setRuns({makeInfo("d", 1.0), makeInfo("a", 0.5), makeInfo("c", 0.0625)});
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(RunTableModelTest, HeadingsStandAsTheirCells) {
    RunTableModel model;
    model.setRuns({makeInfo("a", 0.5)});
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        EXPECT_EQ(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                  model.index(0, column).data(Qt::TextAlignmentRole).toInt())
            << column;
    }
    const auto side = [&model](int column) -> int {
        return model.index(0, column).data(Qt::TextAlignmentRole).toInt() &
               Qt::AlignHorizontal_Mask;
    };
    EXPECT_EQ(side(RunTableModel::Name), static_cast<int>(Qt::AlignLeft));
    EXPECT_EQ(side(RunTableModel::Nfe), static_cast<int>(Qt::AlignHCenter));
    EXPECT_EQ(side(RunTableModel::BestLoss), static_cast<int>(Qt::AlignRight));
}

TEST_F(RunTableModelTest, SortsNumbersAsNumbersAndMissingLossesLast) {
    RunTableModel model;
    model.setRuns({makeInfo("ten", 10.0),
                   makeInfo("none", std::numeric_limits<double>::quiet_NaN(), RunStatus::Running),
                   makeInfo("nine", 9.0)});
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(Qt::UserRole);
    sorted.sort(RunTableModel::BestLoss);
    QStringList names;
    for (int row = 0; row < sorted.rowCount(); ++row) {
        names.append(sorted.index(row, RunTableModel::Name).data().toString());
    }
    EXPECT_EQ(names, (QStringList{"nine", "ten", "none"}));
}

TEST_F(RunTableModelTest, ColumnsAreThoseOfCoreInTheirOrder) {
    const std::map<int, std::string> names = {{RunTableModel::Name, "name"},
                                              {RunTableModel::BestLoss, "best_loss"},
                                              {RunTableModel::Star, "star"},
                                              {RunTableModel::Note, "note"},
                                              {RunTableModel::LossKind, "loss"},
                                              {RunTableModel::Noise, "noise_schedule"},
                                              {RunTableModel::Seed, "seed"}};
    for (const auto& [column, name] : names) {
        EXPECT_EQ(RunTableModel::columnName(column), name);
    }
}

TEST_F(RunTableModelTest, MarksShow) {
    RunTableModel model;
    RunInfo info = makeInfo("a", 0.5);
    model.setRuns({info});
    EXPECT_FALSE(model.index(0, RunTableModel::Name).data(Qt::DecorationRole).isValid());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    info.marks.color = "#0072b2";
    info.marks.tags = {"x", "y"};
    info.marks.note = "<b>not bold</b>";
    model.setRuns({info});
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.index(0, RunTableModel::Name).data(Qt::DecorationRole).value<QColor>(),
              QColor(0x00, 0x72, 0xb2));
    EXPECT_EQ(cell(model, 0, RunTableModel::Tags), QStringLiteral("x, y"));
    EXPECT_TRUE(model.index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;b&gt;not bold")));
    info.created.clear();  // as of a run whose run.json cannot be read
    model.setRuns({info});
    EXPECT_EQ(cell(model, 0, RunTableModel::Nfe), QStringLiteral("–"));
    EXPECT_EQ(cell(model, 0, RunTableModel::Tags), QStringLiteral("x, y"));
}

}  // namespace
}  // namespace ld3::ui
