#include "ui/evaluation/number_list_edit.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr qulonglong kLongestRange = 1000;

}  // namespace

NumberListEdit::NumberListEdit(QWidget* parent) : QLineEdit(parent) {}

std::optional<std::vector<uint64_t>> NumberListEdit::numbers() const {
    static const QRegularExpression kSeparators(QStringLiteral("[,;\\s]+"));
    std::vector<uint64_t> found;
    for (const QString& part : text().split(kSeparators, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        bool isFirst = false, isLast = false;
        const qulonglong first = ends.front().toULongLong(&isFirst);
        const qulonglong last = ends.back().toULongLong(&isLast);
        if (!isFirst || !isLast || ends.size() > 2 || last < first ||
            last - first > kLongestRange) {
            return std::nullopt;
        }
        for (qulonglong number = first; number <= last; ++number) {
            if (std::find(found.begin(), found.end(), number) == found.end()) {
                found.push_back(number);
            }
        }
    }
    return found;
}

void NumberListEdit::setNumbers(const std::vector<uint64_t>& numbers) {
    QStringList texts;
    for (const uint64_t number : numbers) {
        texts.append(QString::number(number));
    }
    setText(texts.join(QStringLiteral(", ")));
}

}  // namespace ld3::ui
