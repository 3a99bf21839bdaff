<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ld3::ui::ExperimentForm</name>
    <message numerus="yes">
        <source>Training and validation need %n sample(s).</source>
        <translation>
            <numerusform>Training and validation need %n sample.</numerusform>
            <numerusform>Training and validation need %n samples.</numerusform>
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
