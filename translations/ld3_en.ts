<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EvaluationText</name>
    <message numerus="yes">
        <source>%1 ± %2 (%n seed(s))</source>
        <comment>mean, standard deviation</comment>
        <translation>
            <numerusform>%1 ± %2 (%n seed)</numerusform>
            <numerusform>%1 ± %2 (%n seeds)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>one of %n in the list</source>
        <translation>
            <numerusform>one of %n in the list</numerusform>
            <numerusform>one of %n in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n in the list</source>
        <translation>
            <numerusform>any of %n in the list</numerusform>
            <numerusform>any of %n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Evaluate %n schedule(s), %1</source>
        <comment>number of schedules, metric</comment>
        <translation>
            <numerusform>Evaluate %n schedule, %1</numerusform>
            <numerusform>Evaluate %n schedules, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureMatrixText</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of the network</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n files of these names are there already. Replace them?</source>
        <translation>
            <numerusform>%n file of these names is there already. Replace it?</numerusform>
            <numerusform>%n files of these names are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>%Ln value(s), about %1 network evaluations</source>
        <comment>number of values</comment>
        <translation>
            <numerusform>%Ln value, about %1 network evaluations</numerusform>
            <numerusform>%Ln values, about %1 network evaluations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationDesk</name>
    <message numerus="yes">
        <source>The values of %n folder(s) cannot be read, first: %1</source>
        <translation>
            <numerusform>The values of %n folder cannot be read: %1</numerusform>
            <numerusform>The values of %n folders cannot be read, first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentFields</name>
    <message numerus="yes">
        <source>edited, %n step(s)</source>
        <translation>
            <numerusform>edited, %n step</numerusform>
            <numerusform>edited, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentForm</name>
    <message numerus="yes">
        <source>Training and validation need %Ln sample(s).</source>
        <translation>
            <numerusform>Training and validation need %Ln sample.</numerusform>
            <numerusform>Training and validation need %Ln samples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s), not text.</source>
        <translation>
            <numerusform>%Ln byte, not text.</numerusform>
            <numerusform>%Ln bytes, not text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDialog</name>
    <message numerus="yes">
        <source>Saved %n figure(s) in %1.</source>
        <translation>
            <numerusform>Saved %n figure in %1.</numerusform>
            <numerusform>Saved %n figures in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Copied %n command.</numerusform>
            <numerusform>Copied %n commands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::InterruptedOffer</name>
    <message numerus="yes">
        <source>%n training(s) were interrupted, the newest is “%1”. They can go on where they stood, one after the other.</source>
        <translation>
            <numerusform>%n training was interrupted: “%1”. It can go on where it stood.</numerusform>
            <numerusform>%n trainings were interrupted, the newest is “%1”. They can go on where they stood, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobAlarm</name>
    <message numerus="yes">
        <source>The runs of %n job(s) are not there any more: there is nothing to go on with.</source>
        <translation>
            <numerusform>The run of %n job is not there any more: there is nothing to go on with.</numerusform>
            <numerusform>The runs of %n jobs are not there any more: there is nothing to go on with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDesk</name>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Copied %n command.</numerusform>
            <numerusform>Copied %n commands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobsPanel</name>
    <message numerus="yes">
        <source>The queue is held: %n job(s) wait until you let it go on.</source>
        <translation>
            <numerusform>The queue is held: %n job waits until you let it go on.</numerusform>
            <numerusform>The queue is held: %n jobs wait until you let it go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait.</source>
        <translation>
            <numerusform>%n job waits.</numerusform>
            <numerusform>%n jobs wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkDesk</name>
    <message numerus="yes">
        <source>%n run(s) deleted. Undo brings them back until the window is closed.</source>
        <translation>
            <numerusform>%n run deleted. Undo brings it back until the window is closed.</numerusform>
            <numerusform>%n runs deleted. Undo brings them back until the window is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkEditor</name>
    <message numerus="yes">
        <source>Tags of %n run(s)</source>
        <translation>
            <numerusform>Tags of %n run</numerusform>
            <numerusform>Tags of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n run(s)</source>
        <translation>
            <numerusform>Note on %n run</numerusform>
            <numerusform>Note on %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::MessageBar</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a message, and how often one of its kind was said</comment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::OpenDesk</name>
    <message numerus="yes">
        <source>%n schedule(s) drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes them.</source>
        <translation>
            <numerusform>%n schedule drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes it.</numerusform>
            <numerusform>%n schedules drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) cannot be opened, first: %1</source>
        <translation>
            <numerusform>%n file or folder cannot be opened: %1</numerusform>
            <numerusform>%n files or folders cannot be opened, first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::PicturesWindow</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>%n combinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n combination(s) are not drawn.</source>
        <translation>
            <numerusform>Stopped: %n combination is not drawn.</numerusform>
            <numerusform>Stopped: %n combinations are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::QueueDesk</name>
    <message numerus="yes">
        <source>Removal of %n job(s)</source>
        <translation>
            <numerusform>Removal of %n job</numerusform>
            <numerusform>Removal of %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunDesk</name>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Copied %n command.</numerusform>
            <numerusform>Copied %n commands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunEditor</name>
    <message numerus="yes">
        <source>star %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>star %n run</numerusform>
            <numerusform>star %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the star of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>take the star of %n run</numerusform>
            <numerusform>take the star of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>archive %n run</numerusform>
            <numerusform>archive %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n run(s)</source>
        <comment>undo; from the archive</comment>
        <translation>
            <numerusform>bring back %n run</numerusform>
            <numerusform>bring back %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>tags of %n run</numerusform>
            <numerusform>tags of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>note on %n run</numerusform>
            <numerusform>note on %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>delete %n run</numerusform>
            <numerusform>delete %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>color of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>color of %n run</numerusform>
            <numerusform>color of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunView</name>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>%n run compared</numerusform>
            <numerusform>%n runs compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleDesk</name>
    <message numerus="yes">
        <source>Drawing %n sample(s) with the run&apos;s schedule…</source>
        <translation>
            <numerusform>Drawing %n sample with the run&apos;s schedule…</numerusform>
            <numerusform>Drawing %n samples with the run&apos;s schedule…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleFiles</name>
    <message numerus="yes">
        <source>open %n schedule(s)</source>
        <translation>
            <numerusform>open %n schedule</numerusform>
            <numerusform>open %n schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::SweepDialog</name>
    <message numerus="yes">
        <source>%n training(s). How long they take is unknown: there is no finished run of this model and optimizer to judge by.</source>
        <translation>
            <numerusform>%n training. How long it takes is unknown: there is no finished run of this model and optimizer to judge by.</numerusform>
            <numerusform>%n trainings. How long they take is unknown: there is no finished run of this model and optimizer to judge by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), about %1 in all, judged by earlier runs of this model.</source>
        <comment>number of trainings, time</comment>
        <translation>
            <numerusform>%n training, about %1 in all, judged by earlier runs of this model.</numerusform>
            <numerusform>%n trainings, about %1 in all, judged by earlier runs of this model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out: %1</source>
        <translation>
            <numerusform>%n combination left out: %1</numerusform>
            <numerusform>%n combinations left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryPanel</name>
    <message numerus="yes">
        <source>teacher: %1, %n step(s) through the student&apos;s times; its sample is off by %2</source>
        <comment>solver; root mean square</comment>
        <translation>
            <numerusform>teacher: %1, %n step through the student&apos;s times; its sample is off by %2</numerusform>
            <numerusform>teacher: %1, %n steps through the student&apos;s times; its sample is off by %2</numerusform>
        </translation>
    </message>
</context>
</TS>
