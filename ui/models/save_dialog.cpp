#include "ui/models/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace ld3::ui {

namespace {

/// ".html" and the like of filters; none of "All files (*)".
QStringList suffixesOf(const QString& filters) {
    static const QRegularExpression pattern(QStringLiteral(R"(\*(\.[A-Za-z0-9.]+))"));
    QStringList suffixes;
    for (auto match = pattern.globalMatch(filters); match.hasNext();) {
        suffixes.append(match.next().captured(1));
    }
    return suffixes;
}

}  // namespace

QString withSuffix(const QString& path, const QString& filters, const QString& chosen) {
    for (const QString& suffix : suffixesOf(filters)) {
        if (path.endsWith(suffix, Qt::CaseInsensitive)) {
            return path;
        }
    }
    const QString filter = chosen.isEmpty() ? filters.section(QStringLiteral(";;"), 0, 0) : chosen;
    return path + suffixesOf(filter).value(0);
}

QString askWhereToSave(QWidget* parent,
                       const QString& title,
                       const QString& proposed,
                       const QString& filters) {
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilters(filters.split(QStringLiteral(";;")));
    if (!proposed.isEmpty()) {
        const QFileInfo info(proposed);
        dialog.setDirectory(info.isDir() ? proposed : info.absolutePath());
        if (!info.isDir()) {
            dialog.selectFile(info.fileName());
        }
    }
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString typed = dialog.selectedFiles().constFirst();
        const QString path = withSuffix(typed, filters, dialog.selectedNameFilter());
        if (path == typed || !QFileInfo::exists(path)) {
            return path;
        }
        // The dialog asked about the name as it was typed: it is to ask about this one too.
        dialog.selectFile(QFileInfo(path).fileName());
    }
    return {};
}

}  // namespace ld3::ui
