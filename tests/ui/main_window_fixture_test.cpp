#include "tests/ui/main_window_fixture.h"

#include <QLabel>
#include <QTableView>

#include <stdexcept>
#include <string>

namespace ld3::ui {
namespace {

class MainWindowFixtureTest : public MainWindowFixture {};

TEST_F(MainWindowFixtureTest, APartThatIsMissingIsNamedAndEndsOneTestAlone) {
    EXPECT_EQ(child<QTableView>("runTable")->objectName(), QStringLiteral("runTable"));
    try {
        (void)child<QLabel>("runTable");
        FAIL() << "it is a table";
    } catch (const std::runtime_error& error) {
        EXPECT_EQ(error.what(), std::string("the window has no QLabel called runTable"));
    }
}

}  // namespace
}  // namespace ld3::ui
