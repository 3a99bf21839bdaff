#include "ui/actions/fixed_keys.h"

#include "ui/actions/action_text.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace ld3::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};

FixedKeys entry(const QString& meaning, const QList<QKeySequence>& keys) {
    return {meaning, keysText(keys)};
}

FixedKeyGroup keysInPlots() {
    return {Text::tr("In a plot"),
            {entry(Text::tr("Go along the curve"), {Qt::Key_Left, Qt::Key_Right}),
             entry(Text::tr("Ten points at once"),
                   {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}),
             entry(Text::tr("Lift the curve before, or the next one"), {Qt::Key_Up, Qt::Key_Down}),
             entry(Text::tr("Hide or show the lifted curve"), {Qt::Key_Space}),
             entry(Text::tr("Show the lifted curve alone"), {Qt::SHIFT | Qt::Key_Space}),
             entry(Text::tr("Go to the run of the lifted curve"), {Qt::Key_Return}),
             entry(Text::tr("Pin cursor A or B"), {Qt::Key_A, Qt::Key_B}),
             entry(Text::tr("Copy what the curves have there"), {QKeySequence::Copy}),
             entry(Text::tr("Put cursors away"), {Qt::Key_Escape}),
             entry(Text::tr("Zoom in or out"), {Qt::Key_Plus, Qt::Key_Minus}),
             entry(Text::tr("See all of it"), {Qt::Key_0}),
             entry(Text::tr("Move what is seen to the left or right"),
                   {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
             entry(Text::tr("Move what is seen up or down"),
                   {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down})}};
}

FixedKeyGroup keysInSamples() {
    return {Text::tr("In the samples"),
            {entry(Text::tr("Enlarge or reduce"), {Qt::Key_Plus, Qt::Key_Minus}),
             entry(Text::tr("Whole pictures"), {Qt::Key_0}),
             entry(Text::tr("Exchange teacher and student while held"), {Qt::Key_Space}),
             entry(Text::tr("Move the line of split pictures"), {Qt::Key_Left, Qt::Key_Right}),
             entry(Text::tr("Go left or right in enlarged pictures"),
                   {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}),
             entry(Text::tr("Go up or down in enlarged pictures"),
                   {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}),
             entry(Text::tr("Read out the pixel to the left or right"),
                   {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}),
             entry(Text::tr("Read out the pixel above or below"),
                   {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}),
             entry(Text::tr("Read out the same pixel of another sample"),
                   {Qt::SHIFT | Qt::Key_PageUp, Qt::SHIFT | Qt::Key_PageDown}),
             entry(Text::tr("Read out no pixel"), {Qt::Key_Escape})}};
}

FixedKeyGroup keysInTrajectory() {
    return {Text::tr("In the trajectory"),
            {entry(Text::tr("Read out the step before, or the next one"),
                   {Qt::Key_Left, Qt::Key_Right}),
             entry(Text::tr("Read out the first or the last step"), {Qt::Key_Home, Qt::Key_End}),
             entry(Text::tr("Read out no step"), {Qt::Key_Escape})}};
}

FixedKeyGroup keysWhileEditing() {
    return {
        Text::tr("While a schedule is edited"),
        {entry(Text::tr("Choose the step before, or the next one"), {Qt::Key_Left, Qt::Key_Right}),
         entry(Text::tr("Choose several steps"),
               {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}),
         entry(Text::tr("Choose the first or the last step"), {Qt::Key_Home, Qt::Key_End}),
         entry(Text::tr("Move the chosen steps"), {Qt::Key_Up, Qt::Key_Down}),
         entry(Text::tr("Move them farther"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}),
         entry(Text::tr("Move them less"), {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down}),
         entry(Text::tr("Move the levels told to the network"),
               {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}),
         entry(Text::tr("Type a value"), {Qt::Key_Return})}};
}

}  // namespace

QVector<FixedKeyGroup> fixedKeys() {
    return {keysInPlots(), keysInSamples(), keysInTrajectory(), keysWhileEditing()};
}

}  // namespace ld3::ui
