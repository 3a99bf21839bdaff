#include "tests/support/crash_report.h"
#include "tests/ui/test_application.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace {

/// Qt's messages, without what the offscreen platform says at each window.
void tell(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message) {
    if (!message.startsWith(QStringLiteral("This plugin does not support "))) {
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    }
}

/// Shift or Ctrl of the last shortcut counts as held until another key says otherwise: rows that
/// the next test selects would be added to a selection.
class KeysLetGo : public testing::EmptyTestEventListener {
  public:
    void OnTestStart(const testing::TestInfo& /*test*/) override {
        QWidget nowhere;
        QTest::keyRelease(&nowhere, Qt::Key_Shift, Qt::NoModifier);
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(tell);
    // Weights of whoever runs the tests must not change what the windows show.
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    ld3::ui::TestApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new KeysLetGo);
    ld3::testing::reportCrashes();
    return RUN_ALL_TESTS();
}
