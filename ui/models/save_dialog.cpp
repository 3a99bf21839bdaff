#include "ui/models/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace ld3::ui {

namespace {

struct SaveDialog {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

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

bool mayReplace(QWidget* parent, const QStringList& files) {
    QStringList there;
    std::copy_if(files.begin(), files.end(), std::back_inserter(there), [](const QString& file) {
        return QFileInfo(file).isFile();
    });
    if (there.isEmpty()) {
        return true;
    }
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("replaceQuestion"));
    box.setIcon(QMessageBox::Warning);
    box.setText(there.size() == 1 ? SaveDialog::tr("“%1” is there already. Replace it?")
                                        .arg(QFileInfo(there.front()).fileName())
                                  : SaveDialog::tr("%n files of these names are there already. "
                                                   "Replace them?",
                                                   nullptr,
                                                   static_cast<int>(there.size())));
    box.setInformativeText(QFileInfo(there.front()).absolutePath());
    const QPushButton* replace =
        box.addButton(SaveDialog::tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton* keep = box.addButton(SaveDialog::tr("&Keep"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

}  // namespace ld3::ui
