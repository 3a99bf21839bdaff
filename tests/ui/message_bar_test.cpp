#include "ui/window/message_bar.h"

#include "tests/ui/ui_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace ld3::ui {
namespace {

class MessageBarTest : public UiFixture {
  protected:
    MessageBarTest() {
        m_bar.resize(800, 60);
        m_bar.show();
    }

    /// The buttons that can be seen, by their text.
    [[nodiscard]] QPushButton* button(const QString& text) const {
        // A layout shows what is put into it with the next round of events.
        QCoreApplication::processEvents();
        for (auto* each : m_bar.findChildren<QPushButton*>()) {
            if (each->text() == text && each->isVisibleTo(&m_bar)) {
                return each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static Error fullMemory(const std::string& where) {
        return {ErrorCode::OutOfMemory, "out of memory", where, "use a smaller batch"};
    }

    MessageBar m_bar;
};

TEST_F(MessageBarTest, TheSameTroubleIsCountedUntilItIsDismissed) {
    m_bar.showError(fullMemory("run 1"));
    EXPECT_FALSE(m_bar.text().contains(QStringLiteral("times")));
    m_bar.showError(fullMemory("run 2"));
    m_bar.showError(fullMemory("run 3"));
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("run 3"))) << "the newest is shown";
    EXPECT_TRUE(m_bar.text().endsWith(QStringLiteral("(3 times)"))) << m_bar.text().toStdString();
    m_bar.showError({ErrorCode::Io, "cannot write", "f", "make room"});
    EXPECT_FALSE(m_bar.text().contains(QStringLiteral("times")));
    m_bar.showError(fullMemory("run 4"));
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    EXPECT_FALSE(m_bar.isVisible());
    m_bar.showError(fullMemory("run 5"));
    EXPECT_FALSE(m_bar.text().contains(QStringLiteral("times")));
}

TEST_F(MessageBarTest, WarningsOfAKindAreCountedQuestionsAreNot) {
    m_bar.warn(QStringLiteral("diverging"), QStringLiteral("Iteration 3"));
    m_bar.warn(QStringLiteral("diverging"), QStringLiteral("Iteration 9"));
    EXPECT_EQ(m_bar.text(), QStringLiteral("Iteration 9 (2 times)"));
    m_bar.ask(QStringLiteral("Really?"), QStringLiteral("Yes"), [] {});
    m_bar.ask(QStringLiteral("Really?"), QStringLiteral("Yes"), [] {});
    EXPECT_EQ(m_bar.text(), QStringLiteral("Really?"));
}

TEST_F(MessageBarTest, EachAnswerIsAButtonThatActsOnce) {
    int halved = 0, moved = 0;
    m_bar.offer(fullMemory("run"),
                {{QStringLiteral("Halve"), [&] { ++halved; }},
                 {QStringLiteral("Processor"), [&] { ++moved; }}});
    ASSERT_NE(button(QStringLiteral("Processor")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Halve")), Qt::LeftButton);
    EXPECT_EQ(halved, 1);
    EXPECT_EQ(moved, 0);
    EXPECT_FALSE(m_bar.isVisible());
    m_bar.showError(fullMemory("run"));
    EXPECT_EQ(button(QStringLiteral("Halve")), nullptr) << "answers go with their message";
    QTest::mouseClick(button(QStringLiteral("Copy details")), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("out of memory")));
}

TEST_F(MessageBarTest, AnAnswerMayBringTheNextMessage) {
    m_bar.ask(QStringLiteral("First?"), QStringLiteral("Go"), [&] {
        m_bar.ask(QStringLiteral("Second?"), QStringLiteral("On"), [] {});
    });
    QTest::mouseClick(button(QStringLiteral("Go")), Qt::LeftButton);
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_EQ(m_bar.text(), QStringLiteral("Second?"));
    EXPECT_EQ(m_bar.findChildren<QPushButton*>(QStringLiteral("messageAnswer")).size(), 1);
}

}  // namespace
}  // namespace ld3::ui
