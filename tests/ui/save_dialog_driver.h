#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QObject>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>
#include <utility>

namespace ld3::ui::testing {

/// Sits before the modal dialogs that a click opens, as a user: types a name into a file dialog and
/// presses Save, and answers whether a file is to be replaced. Where it is not, it cancels.
class SaveDialogDriver : public QObject {
  public:
    /// @param replaces  the answer to each question
    explicit SaveDialogDriver(QString file, bool replaces = true)
        : m_file(std::move(file)), m_replaces(replaces) {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        next();
    }

    /// What happens while a dialog or a question is open, before each answer.
    void setMeanwhile(std::function<void()> meanwhile) { m_meanwhile = std::move(meanwhile); }

    [[nodiscard]] int dialogs() const { return m_dialogs; }

    [[nodiscard]] int questions() const { return m_questions; }

    /// The last question.
    [[nodiscard]] QString question() const { return m_question; }

  private:
    void next() { QTimer::singleShot(20, this, &SaveDialogDriver::look); }

    void look() {
        // First of all, as clicks begin event loops of their own.
        next();
        QWidget* modal = QApplication::activeModalWidget();
        if (modal == nullptr || !modal->isVisible()) {
            return;
        }
        if (m_meanwhile) {
            m_meanwhile();
        }
        constexpr int kMostActs = 20;
        if (++m_acts > kMostActs) {
            ADD_FAILURE() << "a dialog does not end: " << modal->windowTitle().toStdString();
            static_cast<QDialog*>(modal)->reject();
        } else if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            answer(*box);
        } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            fill(*dialog);
        }
    }

    void answer(QMessageBox& box) {
        ++m_questions;
        m_question = box.text();
        m_isRefused = !m_replaces;
        const auto isWanted = [&](const QAbstractButton* button) {
            const QMessageBox::ButtonRole role =
                box.buttonRole(const_cast<QAbstractButton*>(button));
            return m_replaces ? role == QMessageBox::YesRole || role == QMessageBox::DestructiveRole
                              : role == QMessageBox::NoRole || role == QMessageBox::RejectRole;
        };
        for (QAbstractButton* button : box.buttons()) {
            if (isWanted(button)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no such answer to: " << box.text().toStdString();
        box.reject();
    }

    void fill(QFileDialog& dialog) {
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        if (m_isRefused) {
            m_isRefused = false;
            QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
            return;
        }
        ++m_dialogs;
        dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(m_file);
        QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    QString m_file, m_question;
    std::function<void()> m_meanwhile;
    bool m_replaces;
    bool m_isRefused = false;
    int m_acts = 0, m_dialogs = 0, m_questions = 0;
};

}  // namespace ld3::ui::testing
