#include "ui/i18n/core_sentences.h"

#include "ui/i18n/sentences/rooms.h"

namespace ld3::ui {

const QStringList& coreSentences() {
    static const QStringList kAll = [] {
        QStringList all;
        for (const auto& room : {baseSentences(),
                                 checkpointsSentences(),
                                 picklesSentences(),
                                 schedulesSentences(),
                                 evaluationSentences(),
                                 exportingSentences(),
                                 metricsSentences(),
                                 modelsSentences(),
                                 runsSentences(),
                                 trainingSentences(),
                                 windowSentences()}) {
            for (const char* sentence : room) {
                all.append(QString::fromUtf8(sentence));
            }
        }
        return all;
    }();
    return kAll;
}

}  // namespace ld3::ui
