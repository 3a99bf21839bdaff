#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace ld3::ui::testing {

/// Types a path into the file dialog that opens next, as soon as it is there, and presses Enter.
/// @param filter  part of the kind of file to be chosen before; empty: the one that is proposed
inline void answerFileDialog(const QString& path, const QString& filter = {}, int tries = 200) {
    QTimer::singleShot(25, qApp, [path, filter, tries] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            ASSERT_GT(tries, 0) << "no file dialog opened";
            answerFileDialog(path, filter, tries - 1);
            return;
        }
        if (!filter.isEmpty()) {
            auto* kinds = dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
            const int index = kinds->findText(filter, Qt::MatchContains);
            ASSERT_GE(index, 0);
            QTest::keyClick(kinds, Qt::Key_Home);
            for (int i = 0; i < index; ++i) {
                QTest::keyClick(kinds, Qt::Key_Down);
            }
        }
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->clear();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

}  // namespace ld3::ui::testing
