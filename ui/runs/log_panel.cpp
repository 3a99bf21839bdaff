#include "ui/runs/log_panel.h"

#include "ui/i18n/core_text.h"
#include "ui/theme/fonts.h"

#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kMostLines = 10'000;

/// Lines of core in the language of the window; those of a file begin with the time.
QString shown(const QStringList& lines) {
    static const QRegularExpression kTime(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\S+  "));
    QStringList texts;
    for (const QString& line : lines.mid(std::max<qsizetype>(0, lines.size() - kMostLines))) {
        const qsizetype time = kTime.match(line).captured().size();
        texts.append(line.left(time) + coreText(line.mid(time)));
    }
    return texts.join(u'\n');
}

}  // namespace

LogPanel::LogPanel(QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(tr("Log"));
    setReadOnly(true);
    setMaximumBlockCount(kMostLines);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFont(fixedPitchFont());
    setPlaceholderText(tr("What a training does is logged here. Press Train, or open a run."));
}

void LogPanel::setLog(const std::string& text) {
    setPlainText(shown(QString::fromStdString(text).split(u'\n')));
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogPanel::appendLines(const std::vector<std::string>& lines) {
    QStringList texts;
    for (const std::string& line : lines) {
        texts.append(QString::fromStdString(line));
    }
    if (!lines.empty()) {
        appendPlainText(shown(texts));
    }
}

void LogPanel::appendText(const std::string& text) {
    if (!text.empty()) {
        appendPlainText(shown(QString::fromStdString(text).trimmed().split(u'\n')));
    }
}

}  // namespace ld3::ui
