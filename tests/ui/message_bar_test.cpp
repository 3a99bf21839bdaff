#include "ui/window/message_bar.h"

#include "tests/ui/accessible_events.h"
#include "tests/ui/ui_fixture.h"
#include "ui/window/message_text.h"
#include "ui/window/standing_error.h"

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
    const Error full(ErrorCode::Io, "cannot write", "f", "make room");
    m_bar.showError(full);
    EXPECT_FALSE(m_bar.text().contains(QStringLiteral("times")));
    m_bar.showError(fullMemory("run 4"));
    EXPECT_TRUE(m_bar.text().endsWith(QStringLiteral("(4 times)"))) << "alternating ones too";
    m_bar.showError(full);
    m_bar.showError(fullMemory("run 5"));
    EXPECT_NE(button(QStringLiteral("and 1 more")), nullptr) << "each kind lies there once";
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    EXPECT_TRUE(m_bar.text().endsWith(QStringLiteral("(2 times)"))) << "the next comes up";
    EXPECT_EQ(button(QStringLiteral("and 1 more")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    EXPECT_FALSE(m_bar.isVisible());
    EXPECT_TRUE(m_bar.text().isEmpty());
    m_bar.showError(fullMemory("run 6"));
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
    m_bar.offer(QStringLiteral("full"),
                fullMemory("run"),
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

TEST_F(MessageBarTest, AQuestionOutlivesWhatIsSaidAfterIt) {
    int answered = 0;
    m_bar.ask(QStringLiteral("Go on?"), QStringLiteral("Go on"), [&] { ++answered; });
    m_bar.showNote(QStringLiteral("a note"));
    m_bar.showNote(QStringLiteral("another note"));
    m_bar.showError({ErrorCode::Io, "cannot write", "queue.json", "make room"});
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("queue.json")));
    EXPECT_EQ(button(QStringLiteral("Go on")), nullptr);
    // The question is two messages further: one note and the error are above it.
    QTest::mouseClick(button(QStringLiteral("and 2 more")), Qt::LeftButton);
    EXPECT_EQ(m_bar.text(), QStringLiteral("another note"));
    QTest::mouseClick(button(QStringLiteral("and 2 more")), Qt::LeftButton);
    EXPECT_EQ(m_bar.text(), QStringLiteral("Go on?"));
    m_bar.dropNotes();
    EXPECT_NE(button(QStringLiteral("and 1 more")), nullptr) << "only the note has gone";
    QTest::mouseClick(button(QStringLiteral("Go on")), Qt::LeftButton);
    EXPECT_EQ(answered, 1);
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("queue.json"))) << m_bar.text().toStdString();
}

TEST_F(MessageBarTest, AnErrorWithFixesIsNotReplacedByOneWithout) {
    int halved = 0;
    m_bar.offer(
        QStringLiteral("full"), fullMemory("job"), {{QStringLiteral("Halve"), [&] { ++halved; }}});
    m_bar.showError(fullMemory("picture"));
    EXPECT_EQ(button(QStringLiteral("Halve")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    ASSERT_NE(button(QStringLiteral("Halve")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Halve")), Qt::LeftButton);
    EXPECT_EQ(halved, 1);
    EXPECT_FALSE(m_bar.isVisible());
}

TEST_F(MessageBarTest, TooLittleMemoryIsOneKindHoweverMuchWasLacking) {
    for (const char* text : {"CUDA out of memory. Tried to allocate 20 MiB",
                             "CUDA out of memory. Tried to allocate 34 MiB"}) {
        m_bar.showError({ErrorCode::OutOfMemory, text, "run", "use a smaller batch"});
    }
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("34 MiB")));
    EXPECT_TRUE(m_bar.text().endsWith(QStringLiteral("(2 times)"))) << m_bar.text().toStdString();
    EXPECT_EQ(button(QStringLiteral("and 1 more")), nullptr);
}

TEST_F(MessageBarTest, AnAnswerOfWhichNothingCameCanBeGivenAgain) {
    int answered = 0;
    m_bar.offer(QStringLiteral("full"), fullMemory("run"), {{QStringLiteral("Halve"), [&] {
                                                                 ++answered;
                                                                 m_bar.takeAnswerBack();
                                                             }}});
    const QString said = m_bar.text();
    for (int time = 1; time <= 2; ++time) {
        ASSERT_NE(button(QStringLiteral("Halve")), nullptr);
        QTest::mouseClick(button(QStringLiteral("Halve")), Qt::LeftButton);
        EXPECT_EQ(answered, time);
        EXPECT_EQ(m_bar.text(), said) << "not said anew";
    }
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    EXPECT_FALSE(m_bar.isVisible());
}

TEST_F(MessageBarTest, WhatHasAnsweredItselfIsTakenAway) {
    m_bar.ask(QStringLiteral("Stop?"), QStringLiteral("Stop"), [] {});
    m_bar.showError(fullMemory("run"));
    m_bar.withdraw(QStringLiteral("Stop?"));
    EXPECT_EQ(button(QStringLiteral("and 1 more")), nullptr);
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("run")));
    m_bar.withdraw(QStringLiteral("never asked"));
    EXPECT_TRUE(m_bar.isVisible());
}

TEST_F(MessageBarTest, ScreenReadersAreToldOfEachMessageOnce) {
    const auto* text = m_bar.findChild<MessageText*>();
    ASSERT_NE(text, nullptr);
    const testing::AccessibleEvents told;
    const auto alerts = [&] { return told.count(text, QAccessible::Alert); };
    const auto comings = [&] { return told.count(text, QAccessible::ObjectShow); };
    m_bar.showError(fullMemory("run 1"));
    EXPECT_EQ(alerts(), 1);
    EXPECT_EQ(comings(), 1);
    const QAccessibleInterface* spoken =
        QAccessible::queryAccessibleInterface(const_cast<MessageText*>(text));
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Notification);
    EXPECT_EQ(spoken->text(QAccessible::Name), m_bar.text());

    m_bar.showNote(QStringLiteral("a note"));
    EXPECT_EQ(alerts(), 2);
    EXPECT_EQ(comings(), 2) << "it was seen before, with another text";
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("a note"));
    m_bar.showNote(QStringLiteral("another note"));
    EXPECT_EQ(alerts(), 3) << "not the error below in between";
    m_bar.withdraw(fullMemory("run 1"));
    EXPECT_EQ(alerts(), 3) << "what is shown has not changed";
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    EXPECT_FALSE(m_bar.isVisible());
    m_bar.showNote(QStringLiteral("another note"));
    EXPECT_EQ(alerts(), 4) << "it has come again";
    EXPECT_EQ(comings(), 4);
}

TEST_F(MessageBarTest, ButtonsSayWhatTheyAreAbout) {
    m_bar.showError({ErrorCode::Io, "cannot write", "f", "make room"});
    m_bar.offer(QStringLiteral("full"), fullMemory("run"), {{QStringLiteral("Halve"), [] {}}});
    for (const char* name : {"Halve", "and 1 more", "Copy details", "Dismiss"}) {
        const QPushButton* each = button(QLatin1String(name));
        ASSERT_NE(each, nullptr) << name;
        EXPECT_EQ(each->accessibleDescription(), m_bar.text()) << name;
    }
    QTest::mouseClick(button(QStringLiteral("Halve")), Qt::LeftButton);
    EXPECT_EQ(button(QStringLiteral("Dismiss"))->accessibleDescription(), m_bar.text())
        << "those of the next one";
}

TEST_F(MessageBarTest, AStandingErrorIsSaidOnceUntilItChangesOrIsOver) {
    StandingError standing(&m_bar);
    const Error error(ErrorCode::Io, "cannot read", "/runs", "check the permissions");
    standing.take(error);
    ASSERT_TRUE(m_bar.isVisible());
    standing.take(error);
    EXPECT_FALSE(m_bar.text().contains(QStringLiteral("times")));
    QTest::mouseClick(button(QStringLiteral("Dismiss")), Qt::LeftButton);
    standing.take(error);
    EXPECT_FALSE(m_bar.isVisible()) << "the user knows";
    standing.take({ErrorCode::Io, "cannot read", "/other", "check the permissions"});
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("/other")));
    standing.end();
    EXPECT_FALSE(m_bar.isVisible()) << "it is over";
    standing.take(error);
    EXPECT_TRUE(m_bar.text().contains(QStringLiteral("/runs"))) << "after a success it is news";
}

}  // namespace
}  // namespace ld3::ui
