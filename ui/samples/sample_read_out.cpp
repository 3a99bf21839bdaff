#include "ui/samples/sample_read_out.h"

#include <QEvent>

namespace ld3::ui {

SampleReadOut::SampleReadOut(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setContentsMargins(6, 1, 6, 2);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepRoom();
}

void SampleReadOut::setPointed(const QString& words) {
    m_pointed = words;
    showWords();
}

void SampleReadOut::setUnpointed(const QString& sentence, const QString& hint) {
    m_sentence = sentence;
    m_hint = hint;
    setToolTip(sentence);
    showWords();
}

void SampleReadOut::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        keepRoom();
    }
}

void SampleReadOut::keepRoom() {
    // The values of a pixel take two lines in most panels; pictures must not jump as they come.
    setMinimumHeight(2 * fontMetrics().lineSpacing() + 3);
}

void SampleReadOut::showWords() {
    const QString said = words();
    setForegroundRole(said.isEmpty() ? QPalette::PlaceholderText : QPalette::NoRole);
    setText(said.isEmpty() ? m_hint : said);
}

}  // namespace ld3::ui
