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
    <name>ld3::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>%n value(s), about %1 network evaluations</source>
        <comment>number of values</comment>
        <translation>
            <numerusform>%n value, about %1 network evaluations</numerusform>
            <numerusform>%n values, about %1 network evaluations</numerusform>
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
    <name>ld3::ui::ExperimentForm</name>
    <message numerus="yes">
        <source>Training and validation need %n sample(s).</source>
        <translation>
            <numerusform>Training and validation need %n sample.</numerusform>
            <numerusform>Training and validation need %n samples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited, %n step(s)</source>
        <translation>
            <numerusform>edited, %n step</numerusform>
            <numerusform>edited, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%n byte(s), not text.</source>
        <translation>
            <numerusform>%n byte, not text.</numerusform>
            <numerusform>%n bytes, not text.</numerusform>
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
    <name>ld3::ui::RunsPanel</name>
    <message numerus="yes">
        <source>Delete %n run(s) with all their files? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n run with all its files? This cannot be undone.</numerusform>
            <numerusform>Delete %n runs with all their files? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
</TS>
