#include "ui/window/guarded_application.h"

#include "core/base/run_control.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/test_application.h"
#include "ui/jobs/job_queue.h"
#include "ui/window/message_bar.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>

#include <stdexcept>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

// What leaves a slot as an exception is told, and the program goes on.

namespace ld3::ui {
namespace {

/// What Qt, which is built without exceptions, holds where one passes through it is not given back.
class LeaksOfQt {
#ifdef __SANITIZE_ADDRESS__
    __lsan::ScopedDisabler m_disabler;
#endif
};

class GuardedApplicationTest : public MainWindowFixture {
  protected:
    GuardedApplicationTest() { TestApplication::instance().setGuarded(true); }

    ~GuardedApplicationTest() override { TestApplication::instance().setGuarded(false); }

    /// Clicks a button whose slot throws.
    template <class Thrown>
    static void clickOnTrouble(const Thrown& thrown, QWidget* parent) {
        [[maybe_unused]] const LeaksOfQt unheeded;
        QPushButton button(QStringLiteral("Trouble"), parent);
        QObject::connect(&button, &QPushButton::clicked, &button, [&thrown] { throw thrown; });
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
    }

    /// Also where a window that was shown before is made the active one only then.
    static bool activate(QWidget& window) {
        QApplication::processEvents();
        return QTest::qWaitFor([&window] {
            window.activateWindow();
            return QApplication::activeWindow() == &window;
        });
    }

    [[nodiscard]] MessageBar* messages() const { return m_window->findChild<MessageBar*>(); }

    [[nodiscard]] bool waitForMessage(const QString& part) const {
        return QTest::qWaitFor(
            [&] { return messages()->isVisible() && messages()->text().contains(part); });
    }
};

TEST_F(GuardedApplicationTest, AnExceptionOfASlotIsToldAndTheProgramGoesOn) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return action(Command::AddToQueue)->isEnabled(); },
                                kLongWaitMilliseconds));
    m_window->queue().setHeld(true);
    clickOnTrouble(std::runtime_error("no luck today"), m_window.get());
    ASSERT_TRUE(waitForMessage(QStringLiteral("no luck today")));
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("please report")))
        << messages()->text().toStdString();
    clickOnTrouble(Error(ErrorCode::Io, "cannot write", "a file", "make room"), m_window.get());
    EXPECT_TRUE(waitForMessage(QStringLiteral("make room")));
    clickOnTrouble(std::filesystem::filesystem_error(
                       "exists", "/some/path", std::make_error_code(std::errc::permission_denied)),
                   m_window.get());
    EXPECT_TRUE(waitForMessage(QStringLiteral("/some/path")));
    clickOnTrouble(Stopped{}, m_window.get());
    EXPECT_TRUE(waitForMessage(QStringLiteral("something that is no error")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_window->queue().rowCount(), 1) << "the window still works";
}

TEST_F(GuardedApplicationTest, ItIsToldInTheWindowWhereTheUserWorks) {
    QDialog dialog(m_window.get());
    auto* own = new MessageBar(&dialog);
    dialog.resize(400, 200);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    ASSERT_TRUE(activate(dialog));
    clickOnTrouble(std::runtime_error("no luck here"), &dialog);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return own->text().contains(QStringLiteral("no luck here")); }));
    EXPECT_FALSE(messages()->isVisible());
    ASSERT_TRUE(activate(*m_window));
    clickOnTrouble(std::runtime_error("no luck there"), m_window.get());
    EXPECT_TRUE(waitForMessage(QStringLiteral("no luck there")));
    EXPECT_FALSE(own->text().contains(QStringLiteral("no luck there")));
}

TEST_F(GuardedApplicationTest, WhereThereIsNoWindowItIsToldInABox) {
    m_window.reset();
    clickOnTrouble(std::runtime_error("no luck at all"), nullptr);
    QMessageBox* box = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&box] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            box = box == nullptr ? qobject_cast<QMessageBox*>(widget) : box;
        }
        return box != nullptr;
    }));
    EXPECT_TRUE(box->text().contains(QStringLiteral("no luck at all")))
        << box->text().toStdString();
    EXPECT_FALSE(box->isModal()) << "nothing is held up";
    box->close();
}

}  // namespace
}  // namespace ld3::ui
