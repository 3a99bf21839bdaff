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
    QString wish = proposed, chosen;
    while (true) {
        const QString typed = QFileDialog::getSaveFileName(parent, title, wish, filters, &chosen);
        if (typed.isEmpty()) {
            return {};
        }
        QString path = withSuffix(typed, filters, chosen);
        if (path == typed || !QFileInfo::exists(path)) {
            return path;
        }
        // The dialog asked about the name as it was typed: it is to ask about this one too.
        wish = path;
    }
}

}  // namespace ld3::ui
