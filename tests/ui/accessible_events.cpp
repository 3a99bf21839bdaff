// Qt tells bridges to screen readers all events, but handlers of updates only those that come while
// a screen reader runs. Must stand before Qt's headers: the bridge is a part of the program.
#define QT_STATICPLUGIN

#include "tests/ui/accessible_events.h"

#include <QAccessibleBridge>
#include <QtPlugin>

#include <algorithm>
#include <utility>
#include <vector>

namespace ld3::ui::testing {

namespace {

using Event = std::pair<const QObject*, QAccessible::Event>;

struct Record {
    std::vector<Event> events;
    bool isOn = false;
};

Record& record() {
    static Record events;
    return events;
}

class RecordingBridge : public QAccessibleBridge {
  public:
    void setRootObject(QAccessibleInterface* root) override { (void)root; }

    void notifyAccessibilityUpdate(QAccessibleEvent* event) override {
        if (record().isOn) {
            record().events.emplace_back(event->object(), event->type());
        }
    }
};

}  // namespace

class RecordingBridgePlugin : public QAccessibleBridgePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QAccessibleBridgeFactoryInterface_iid FILE "accessible_events.json")

  public:
    QAccessibleBridge* create(const QString& key) override {
        (void)key;
        return new RecordingBridge;
    }
};

AccessibleEvents::AccessibleEvents() {
    record() = {{}, true};
}

AccessibleEvents::~AccessibleEvents() {
    record() = {};
}

int AccessibleEvents::count(const QObject* widget, QAccessible::Event what) const {
    return static_cast<int>(
        std::count(record().events.begin(), record().events.end(), Event(widget, what)));
}

void AccessibleEvents::clear() {
    record().events.clear();
}

}  // namespace ld3::ui::testing

Q_IMPORT_PLUGIN(RecordingBridgePlugin)

#include "accessible_events.moc"
