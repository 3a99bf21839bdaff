#include "ui/figures/headless_application.h"

#include <QApplication>

namespace ld3::ui {

namespace {

// QApplication keeps references to its arguments.
int argumentCount = 1;
char programName[] = "ld3";
char* arguments[] = {programName, nullptr};

}  // namespace

HeadlessApplication::HeadlessApplication() {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    // A platform that the user chose may need a display that is not there.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QApplication>(argumentCount, arguments);
}

HeadlessApplication::~HeadlessApplication() = default;

}  // namespace ld3::ui
