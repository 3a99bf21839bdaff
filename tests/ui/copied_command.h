#pragma once

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QString>

namespace ld3::ui::testing {

/// Types lines into a shell, where `ld3` is the program of this build. Fails the test where one
/// fails.
inline void typeIntoShell(const QString& lines, const QString& folder) {
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-ec"),
                 QStringLiteral("ld3() { '%1' \"$@\"; }\n%2")
                     .arg(QStringLiteral(LD3_PROGRAM_FILE), lines)});
    ASSERT_TRUE(shell.waitForFinished(120'000)) << lines.toStdString();
    ASSERT_EQ(shell.exitCode(), 0) << lines.toStdString() << '\n' << shell.readAll().toStdString();
}

inline QString clipboardText() {
    return QGuiApplication::clipboard()->text();
}

}  // namespace ld3::ui::testing
