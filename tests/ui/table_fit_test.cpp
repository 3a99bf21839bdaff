#include "ui/models/table_fit.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/i18n/languages.h"
#include "ui/models/model_inspector.h"
#include "ui/runs/run_table_model.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace ld3::ui {
namespace {

class TableFitTest : public MainWindowFixture {
  protected:
    ~TableFitTest() override { installLanguage(QStringLiteral("en")); }

    static void expectWholeHeadings(const QTableView& table, const std::string& where) {
        const QHeaderView* header = table.horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (!header->isSectionHidden(column)) {
                EXPECT_GE(header->sectionSize(column), header->sectionSizeHint(column))
                    << where << ", " << table.objectName().toStdString() << ", column " << column;
            }
        }
    }
};

TEST_F(TableFitTest, NoHeadingIsCutOffInAnyLanguageOrSize) {
    for (const Language& language : languages()) {
        installLanguage(language.code);
        open();
        const std::string code = language.code.toStdString();
        for (const char* name : {"runTable", "jobTable", "evaluationTable"}) {
            auto* table = child<QTableView>(name);
            expectWholeHeadings(*table, code);
            QFont font = table->font();
            font.setPointSizeF(1.6 * font.pointSizeF());
            table->setFont(font);
            expectWholeHeadings(*table, code + ", large");
        }
    }
}

TEST_F(TableFitTest, WidthsRememberedInAnotherLanguageMakeRoom) {
    QTableView table;
    RunTableModel model;
    table.setModel(&model);
    fitTable(&table, 8);
    table.setColumnWidth(RunTableModel::BestLoss, 12);
    makeRoomForHeadings(&table);
    expectWholeHeadings(table, "narrowed");
}

TEST_F(TableFitTest, TheFactsOfAModelFillTheirPanelAndNoMore) {
    for (const Language& language : languages()) {
        installLanguage(language.code);
        ModelInspector inspector;
        ModelInfo info;
        info.name = "a network with quite a long name.safetensors";
        info.kind = "edm";
        info.description = "EDM network";
        info.channels = 3;
        info.height = info.width = 64;
        info.noiseSchedule = noiseScheduleFromName("ve-edm");
        inspector.showReading(QString::fromStdString(info.name));
        inspector.showModel(info);
        inspector.resize(380, 600);
        inspector.show();
        auto* facts = inspector.findChild<QTableView*>(QStringLiteral("modelFacts"));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&inspector));
        const std::string code = language.code.toStdString();
        EXPECT_EQ(facts->horizontalScrollBar()->maximum(), 0) << code;
        ASSERT_GT(facts->model()->rowCount(), 5);
        const int line = facts->fontMetrics().height();
        int wrapped = 0;
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            wrapped += facts->rowHeight(row) > 2 * line ? 1 : 0;
        }
        inspector.resize(900, 600);
        QApplication::processEvents();
        EXPECT_EQ(facts->horizontalScrollBar()->maximum(), 0) << code;
        int wrappedWide = 0;
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            wrappedWide += facts->rowHeight(row) > 2 * line ? 1 : 0;
        }
        EXPECT_LE(wrappedWide, wrapped) << code;
    }
}

}  // namespace
}  // namespace ld3::ui
