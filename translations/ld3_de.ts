<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>A setting is not possible.</source>
        <translation>Eine Einstellung ist unzulässig.</translation>
    </message>
    <message>
        <source>Something is not there.</source>
        <translation>Etwas wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A file cannot be understood.</source>
        <translation>Eine Datei lässt sich nicht interpretieren.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Another program works on this run.</source>
        <translation>Ein anderes Programm arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>The computation gave no usable numbers.</source>
        <translation>Die Berechnung ergab keine brauchbaren Zahlen.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genügend Speicher vorhanden.</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>Das Gerät ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence for the kind of error, then its details</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Learns the time steps of diffusion samplers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Method: Tong et al. 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Uses Qt %2, QCustomPlot, OpenCV and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Lernt die Zeitschritte von Diffusions-Samplern.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;&lt;p&gt;Methode: Tong et al. 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Verwendet Qt %2, QCustomPlot, OpenCV und LibTorch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LD3 Workbench</source>
        <translation>Über LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>%1 × %2 × %3</source>
        <comment>channels, height, width</comment>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>%1, σ from %2 to %3</source>
        <comment>noise schedule; largest, smallest noise level</comment>
        <translation>%1, σ von %2 bis %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest, largest noise level</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Weights and activations of one network call; with a gradient, activations of all evaluations. Without LibTorch&apos;s own memory.</source>
        <translation>Gewichte und Aktivierungen eines Netzaufrufs; mit Gradient die Aktivierungen aller Auswertungen. Ohne den Eigenbedarf von LibTorch.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Speicher der Gewichte</translation>
    </message>
    <message>
        <source>Memory of a training</source>
        <translation>Speicher eines Trainings</translation>
    </message>
    <message>
        <source>%1 at batch %2</source>
        <translation>%1 bei Batch %2</translation>
    </message>
    <message>
        <source>%1 at batch %2 and NFE %3</source>
        <translation>%1 bei Batch %2 und NFE %3</translation>
    </message>
    <message>
        <source>Memory if calls are repeated</source>
        <translation>Speicher bei wiederholten Aufrufen</translation>
    </message>
    <message>
        <source>If each network call were made again for its gradient instead of keeping its activations.</source>
        <translation>Wenn jeder Netzaufruf für seinen Gradienten wiederholt würde, statt seine Aktivierungen zu behalten.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Channels, height and width in pixels.</source>
        <translation>Kanäle, Höhe und Breite in Pixeln.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What the network gives: the data x0, the noise eps, or the velocity v = alpha·eps − sigma·x0.</source>
        <translation>Was das Netz liefert: die Daten x0, das Rauschen eps oder die Geschwindigkeit v = alpha·eps − sigma·x0.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>The model&apos;s own; the experiment can use another. σ is sigma/alpha, the noise level in units of the data.</source>
        <translation>Der des Modells; das Experiment kann einen anderen verwenden. σ ist sigma/alpha, der Rauschpegel in Einheiten der Daten.</translation>
    </message>
    <message>
        <source>Known σ</source>
        <translation>Bekannte σ</translation>
    </message>
    <message>
        <source>Noise levels sigma/alpha that the network was made for.</source>
        <translation>Rauschpegel sigma/alpha, für die das Netz gemacht ist.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikationen mit Addition</translation>
    </message>
    <message>
        <source>Multiplications with addition of one network call for one sample.</source>
        <translation>Multiplikationen mit Addition eines Netzaufrufs für ein Sample.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible: use the recipe fast</source>
        <translation>nicht möglich: Rezept „fast“ verwenden</translation>
    </message>
    <message>
        <source>Mixture of Gaussians</source>
        <translation>Gaußsches Mischmodell</translation>
    </message>
    <message>
        <source>TorchScript module</source>
        <translation>TorchScript-Modul</translation>
    </message>
    <message>
        <source>EDM network</source>
        <translation>EDM-Netz</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>channels in, channels out</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open run…</source>
        <translation>&amp;Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a run, also one made by the command line.</source>
        <translation>Öffnet den Ordner eines Laufs, auch eines auf der Befehlszeile erzeugten.</translation>
    </message>
    <message>
        <source>Choose &amp;folder of runs…</source>
        <translation>Ordner der Läu&amp;fe wählen…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are listed and into which new runs are written.</source>
        <translation>Wählt den Ordner, dessen Läufe aufgelistet und in den neue Läufe geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Export schedule…</source>
        <translation>&amp;Zeitplan exportieren…</translation>
    </message>
    <message>
        <source>Write the shown schedule for another program.</source>
        <translation>Schreibt den angezeigten Zeitplan für ein anderes Programm.</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Write the plot used last, exactly as it is shown, to a PDF, SVG or PNG file.</source>
        <translation>Schreibt das zuletzt benutzte Diagramm genau so, wie es angezeigt wird, in eine PDF-, SVG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of the experiment.</source>
        <translation>Nimmt die letzte Änderung am Experiment zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change of the experiment again.</source>
        <translation>Führt die zurückgenommene Änderung am Experiment erneut aus.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Learn a schedule with the settings of the experiment.</source>
        <translation>Lernt einen Zeitplan mit den Einstellungen des Experiments.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Hold the training at its next network evaluation, or let it go on.</source>
        <translation>Hält das Training bei der nächsten Netzauswertung an oder lässt es weiterlaufen.</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Stoppen und Bestes behalten</translation>
    </message>
    <message>
        <source>End the training at its next network evaluation. The best schedule so far is kept, and the run can be resumed later.</source>
        <translation>Beendet das Training bei der nächsten Netzauswertung. Der bisher beste Zeitplan bleibt erhalten, und der Lauf kann später wiederaufgenommen werden.</translation>
    </message>
    <message>
        <source>Show the running &amp;training</source>
        <translation>&amp;Laufendes Training anzeigen</translation>
    </message>
    <message>
        <source>Go back from an opened run to the training that is running.</source>
        <translation>Kehrt von einem geöffneten Lauf zum laufenden Training zurück.</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Show the schedule, losses and samples of this run.</source>
        <translation>Zeigt Zeitplan, Verlust und Samples dieses Laufs.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Lay the schedules and losses of the selected runs over each other.</source>
        <translation>Legt die Zeitpläne und Verlustkurven der ausgewählten Läufe übereinander.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Wiederaufnehmen</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped or interrupted.</source>
        <translation>Führt den ausgewählten Lauf weiter, der gestoppt oder unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files of the selected run in the file manager.</source>
        <translation>Zeigt die Dateien des ausgewählten Laufs im Dateimanager.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected runs, after asking.</source>
        <translation>Löscht die ausgewählten Läufe nach Rückfrage.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all commands and their keys.</source>
        <translation>Listet alle Befehle und ihre Tasten auf.</translation>
    </message>
    <message>
        <source>&amp;About LD3 Workbench</source>
        <translation>Ü&amp;ber LD3 Workbench</translation>
    </message>
    <message>
        <source>Say what this program is, and which versions it uses.</source>
        <translation>Zeigt, was dieses Programm ist und welche Versionen es verwendet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a model file; its format is found by its content.</source>
        <translation>Öffnet eine Modelldatei; ihr Format wird am Inhalt erkannt.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DescriptionForm</name>
    <message>
        <source>&amp;Prediction</source>
        <translation>&amp;Vorhersage</translation>
    </message>
    <message>
        <source>What forward returns: the data x0, the noise eps, or v = alpha·eps − sigma·x0.</source>
        <translation>Was forward zurückgibt: die Daten x0, das Rauschen eps oder v = alpha·eps − sigma·x0.</translation>
    </message>
    <message>
        <source>&amp;Noise level as</source>
        <translation>&amp;Rauschpegel als</translation>
    </message>
    <message>
        <source>What forward is given beside the picture. sigma is sigma/alpha; t is the noise schedule&apos;s time; index counts training steps from 0.</source>
        <translation>Was forward neben dem Bild erhält. sigma ist sigma/alpha; t ist die Zeit des Rauschplans; index zählt Trainingsschritte ab 0.</translation>
    </message>
    <message>
        <source>Noise &amp;schedule</source>
        <translation>Rausch&amp;plan</translation>
    </message>
    <message>
        <source>With which alpha(t) and sigma(t) the network was trained.</source>
        <translation>Mit welchen alpha(t) und sigma(t) das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>P&amp;icture as</source>
        <translation>B&amp;ild als</translation>
    </message>
    <message>
        <source>x = alpha·x0 + sigma·noise, or x/alpha = x0 + (sigma/alpha)·noise.</source>
        <translation>x = alpha·x0 + sigma·Rauschen oder x/alpha = x0 + (sigma/alpha)·Rauschen.</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Of the pictures.</source>
        <translation>Der Bilder.</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>Of the pictures, in pixels.</source>
        <translation>Der Bilder, in Pixeln.</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Brei&amp;te</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>K&amp;lassen</translation>
    </message>
    <message>
        <source>La&amp;bels as</source>
        <translation>La&amp;bels als</translation>
    </message>
    <message>
        <source>index: class numbers; one_hot: rows of class weights.</source>
        <translation>index: Klassennummern; one_hot: Zeilen von Klassengewichten.</translation>
    </message>
    <message>
        <source>Returns a learned &amp;variance too</source>
        <translation>Gibt auch eine gelernte Varian&amp;z zurück</translation>
    </message>
    <message>
        <source>forward returns twice the channels; the first half is the prediction.</source>
        <translation>forward gibt doppelt so viele Kanäle zurück; die erste Hälfte ist die Vorhersage.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the description</source>
        <translation>Beschreibung &amp;speichern</translation>
    </message>
    <message>
        <source>Written into a .json file beside the model; where that is not possible, it is remembered by this program.</source>
        <translation>Wird in eine .json-Datei neben dem Modell geschrieben; wo das nicht möglich ist, merkt sie sich das Programm.</translation>
    </message>
    <message>
        <source>Not known yet: please choose.</source>
        <translation>Noch nicht bekannt: bitte wählen.</translation>
    </message>
    <message>
        <source>0: forward takes no labels. Otherwise they are its third input.</source>
        <translation>0: forward nimmt keine Labels. Sonst sind sie seine dritte Eingabe.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>builtin, or a file</source>
        <translation>builtin oder eine Datei</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>“builtin” for the model that needs no file, or a model file: type its path, browse, or drop it here.</source>
        <translation>„builtin“ für das Modell, das keine Datei benötigt, oder eine Modelldatei: Geben Sie ihren Pfad ein, wählen Sie sie aus oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>S&amp;olver</source>
        <translation>Lö&amp;ser</translation>
    </message>
    <message>
        <source>The solver that the schedule is learned for, its order and variant. A schedule suits only the solver it was learned for.</source>
        <translation>Der Löser, für den der Zeitplan gelernt wird, mit Ordnung und Variante. Ein Zeitplan passt nur zu dem Löser, für den er gelernt wurde.</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Number of network evaluations that one sample may cost.</source>
        <translation>Anzahl der Netzauswertungen, die ein Sample kosten darf.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>wie im Modell</translation>
    </message>
    <message>
        <source>No&amp;ise schedule</source>
        <translation>Ra&amp;uschplan</translation>
    </message>
    <message>
        <source>How data and noise are mixed over time: alpha(t) and sigma(t).</source>
        <translation>Wie Daten und Rauschen über die Zeit gemischt werden: alpha(t) und sigma(t).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell (fast)</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Artikel (paper)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>fast: Levenberg-Marquardt on the schedule, takes seconds. paper: the published LD3 algorithm, gradient descent with a soft teacher.</source>
        <translation>schnell (fast): Levenberg-Marquardt auf dem Zeitplan, dauert Sekunden. Artikel (paper): der veröffentlichte LD3-Algorithmus, Gradientenabstieg mit weichem Lehrer.</translation>
    </message>
    <message>
        <source>Levenberg-Marquardt</source>
        <translation>Levenberg-Marquardt</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>What moves the time steps. Levenberg-Marquardt needs no gradient through the network; RMSprop and Adam do.</source>
        <translation>Verfahren, das die Zeitschritte verschiebt. Levenberg-Marquardt benötigt keinen Gradienten durch das Netz; RMSprop und Adam benötigen ihn.</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>&amp;Steps in</source>
        <translation>S&amp;chritte in</translation>
    </message>
    <message>
        <source>The variable in which step sizes are learned: λ = log(alpha/sigma), or the time t of the noise schedule.</source>
        <translation>Die Variable, in der die Schrittweiten gelernt werden: λ = log(alpha/sigma) oder die Zeit t des Rauschplans.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Verlust</translation>
    </message>
    <message>
        <source>Distance of the student&apos;s sample from the teacher&apos;s. L2: mean of squares; L1: mean of absolute values; both over all pixels.</source>
        <translation>Abstand des Schüler-Samples vom Lehrer-Sample. L2: Mittel der Quadrate; L1: Mittel der Beträge; beide über alle Pixel.</translation>
    </message>
    <message>
        <source>Training sa&amp;mples</source>
        <translation>Trainingssam&amp;ples</translation>
    </message>
    <message>
        <source>Number of the teacher&apos;s samples that are learned from.</source>
        <translation>Anzahl der Lehrer-Samples, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>&amp;Validation samples</source>
        <translation>Val&amp;idierungssamples</translation>
    </message>
    <message>
        <source>Number of further samples by which the best schedule is chosen.</source>
        <translation>Anzahl weiterer Samples, anhand derer der beste Zeitplan ausgewählt wird.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Start&amp;wert (Seed)</translation>
    </message>
    <message>
        <source>Of shuffling: the same seed gives the same schedule.</source>
        <translation>Für das Mischen: Derselbe Seed ergibt denselben Zeitplan.</translation>
    </message>
    <message>
        <source>Learn coefficients &amp;too</source>
        <translation>Koeffi&amp;zienten mitlernen</translation>
    </message>
    <message>
        <source>Also learn additive changes of the solver&apos;s coefficients. Lowers the error at few evaluations; other programs cannot use such a schedule fully.</source>
        <translation>Lernt auch additive Änderungen der Koeffizienten des Lösers. Verringert den Fehler bei wenigen Auswertungen; andere Programme können einen solchen Zeitplan nicht vollständig nutzen.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>The solver that makes the samples to learn from.</source>
        <translation>Der Löser, der die Samples erzeugt, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations of the teacher for one sample: many, so that its samples are nearly exact.</source>
        <translation>Netzauswertungen des Lehrers für ein Sample: viele, damit seine Samples nahezu exakt sind.</translation>
    </message>
    <message>
        <source>Time steps</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>The hand-made schedule of the teacher.</source>
        <translation>Der heuristische Zeitplan des Lehrers.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Number of samples the teacher makes: at least those for training and validation together.</source>
        <translation>Anzahl der Samples, die der Lehrer erzeugt: mindestens so viele wie für Training und Validierung zusammen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Of the noise that samples start from.</source>
        <translation>Für das Rauschen, von dem die Samples ausgehen.</translation>
    </message>
    <message>
        <source>Choose a teacher set</source>
        <translation>Lehrer-Datensatz wählen</translation>
    </message>
    <message>
        <source>Teacher sets (*.safetensors);;All files (*)</source>
        <translation>Lehrer-Datensätze (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>none: samples are made</source>
        <translation>keine: Samples werden erzeugt</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Lehrerdatei</translation>
    </message>
    <message>
        <source>Samples made before, or a folder of the reference&apos;s latent_*.pt files, used instead of making new ones. Empty: none.</source>
        <translation>Früher erzeugte Samples oder ein Ordner mit latent_*.pt-Dateien der Referenzimplementierung, die anstelle neu erzeugter Samples verwendet werden. Leer: keine.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Where the network is evaluated. Automatic: the first GPU, else the processor.</source>
        <translation>Wo das Netz ausgewertet wird. Automatisch: auf der ersten GPU, sonst auf dem Prozessor.</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Genauig&amp;keit</translation>
    </message>
    <message>
        <source>Floating-point numbers of the network and the samples.</source>
        <translation>Gleitkommaformat des Netzes und der Samples.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>Thr&amp;eads</translation>
    </message>
    <message>
        <source>Threads of the processor; 0 means one for each core.</source>
        <translation>Anzahl der Prozessor-Threads; 0 bedeutet einen je Kern.</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Modell wird gelesen…</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 × %4 · noise schedule %5</source>
        <comment>kind of model, channels, height, width, name of schedule</comment>
        <translation>%1 · %2 × %3 × %4 · Rauschplan %5</translation>
    </message>
    <message numerus="yes">
        <source>Training and validation need %n sample(s).</source>
        <translation>
            <numerusform>Training und Validierung benötigen %n Sample.</numerusform>
            <numerusform>Training und Validierung benötigen %n Samples.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is being read.</source>
        <translation>Das Modell wird gelesen.</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Modelle (*.pkl *.pt *.pth *.ts *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Samples that go through the network together at most. A smaller batch needs less memory; results stay the same.</source>
        <translation>Samples, die höchstens zusammen durch das Netz gehen. Ein kleinerer Batch benötigt weniger Speicher; die Ergebnisse bleiben gleich.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExportPanel</name>
    <message>
        <source>at the smallest noise level, as learned</source>
        <translation>beim kleinsten Rauschpegel, wie gelernt</translation>
    </message>
    <message>
        <source>with a zero appended</source>
        <translation>mit einer angehängten Null</translation>
    </message>
    <message>
        <source>with a zero in place of the last level</source>
        <translation>mit einer Null anstelle des letzten Pegels</translation>
    </message>
    <message>
        <source>Save the schedule as</source>
        <translation>Zeitplan speichern unter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The program or file format that the schedule is written for.</source>
        <translation>Programm oder Dateiformat, für das der Zeitplan geschrieben wird.</translation>
    </message>
    <message>
        <source>Programs differ in what they expect at the end of a list of noise levels; the wrong end spoils the samples.</source>
        <translation>Programme erwarten am Ende einer Liste von Rauschpegeln Unterschiedliches; das falsche Ende verdirbt die Samples.</translation>
    </message>
    <message>
        <source>Train a schedule or open a run; what will be written is shown here.</source>
        <translation>Trainieren Sie einen Zeitplan oder öffnen Sie einen Lauf; hier wird angezeigt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), not text.</source>
        <translation>
            <numerusform>%n Byte, kein Text.</numerusform>
            <numerusform>%n Byte, kein Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounding changes a noise level by at most %1 of its value.</source>
        <translation>Das Runden ändert einen Rauschpegel relativ um höchstens %1.</translation>
    </message>
    <message>
        <source>Say first to which file the schedule is to be written.</source>
        <translation>Geben Sie zuerst an, in welche Datei der Zeitplan geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LogPanel</name>
    <message>
        <source>What a training does is logged here.</source>
        <translation>Hier wird protokolliert, was ein Training tut.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Network evaluations</source>
        <translation>Netzauswertungen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>What the plot counts to the right.</source>
        <translation>Größe, die das Diagramm nach rechts aufträgt.</translation>
    </message>
    <message>
        <source>Logarithmic scale for the loss.</source>
        <translation>Logarithmische Skala für den Verlust.</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>A&amp;chse</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPlot</name>
    <message>
        <source>No losses yet</source>
        <translation>Noch keine Verlustwerte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>network evaluations</source>
        <translation>Netzauswertungen</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>Zeit in Sekunden</translation>
    </message>
    <message>
        <source>Distance between the student&apos;s and the teacher&apos;s samples, in the loss that is trained. Dashed levels are hand-made schedules on the same validation samples. A network evaluation is one sample through the network; a backward pass counts as two.</source>
        <translation>Abstand zwischen den Samples des Schülers und des Lehrers, gemessen mit dem trainierten Verlust. Gestrichelte Linien sind heuristische Zeitpläne auf denselben Validierungssamples. Eine Netzauswertung ist ein Sample durch das Netz; ein Rückwärtsdurchlauf zählt als zwei.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>%1: %2 after iteration %3, %4 network evaluations, %5 s</source>
        <translation>%1: %2 nach Iteration %3, %4 Netzauswertungen, %5 s</translation>
    </message>
    <message>
        <source>%1, not a number</source>
        <translation>%1, keine Zahl</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The language changes when the program is started again after the training.</source>
        <translation>Die Sprache wechselt, wenn das Programm nach dem Training neu gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
    <message>
        <source>Stopped. Best validation loss %1 after %2 network evaluations; the run can be resumed.</source>
        <translation>Gestoppt. Bester Validierungsverlust %1 nach %2 Netzauswertungen; der Lauf kann wiederaufgenommen werden.</translation>
    </message>
    <message>
        <source>Finished. Best validation loss %1 after %2 network evaluations.</source>
        <translation>Fertig. Bester Validierungsverlust %1 nach %2 Netzauswertungen.</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Ordner der Läufe wählen</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PDF file (*.pdf);;SVG file (*.svg);;PNG picture (*.png)</source>
        <translation>PDF-Datei (*.pdf);;SVG-Datei (*.svg);;PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>A training is running. Its best schedule is kept, and it can be resumed later.</source>
        <translation>Ein Training läuft. Sein bester Zeitplan bleibt erhalten, und es kann später wiederaufgenommen werden.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelDesk</name>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Modelle (*.pkl *.pt *.pth *.ts *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The description cannot be written beside the model and is remembered by this program instead.</source>
        <translation>Die Beschreibung kann nicht neben das Modell geschrieben werden; das Programm merkt sie sich stattdessen.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s file.</source>
        <translation>SHA-256 der Modelldatei.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s SHA-256 to the clipboard.</source>
        <translation>Kopiert die SHA-256 des Modells in die Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Architektur</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Modell wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <comment>first digits of a checksum</comment>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ProgressView</name>
    <message>
        <source>Making the teacher&apos;s samples</source>
        <translation>Lehrer-Samples werden erzeugt</translation>
    </message>
    <message>
        <source>Measuring hand-made schedules</source>
        <translation>Heuristische Zeitpläne werden bewertet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 network evaluations</source>
        <comment>a number with its unit</comment>
        <translation>%1 Netzauswertungen</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the training; one with a gradient counts as three.</source>
        <translation>Vom Training verbrauchte Auswertungen des Netzes an je einem Sample; eine mit Gradient zählt als drei.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RecentModels</name>
    <message>
        <source>Recent &amp;models</source>
        <translation>Zuletzt &amp;verwendete Modelle</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunTableModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Bester Verlust</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunView</name>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>%n Lauf im Vergleich</numerusform>
            <numerusform>%n Läufe im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, NFE %2</source>
        <comment>solver, number of network evaluations</comment>
        <translation>%1, NFE %2</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the run “%1” with all its files? This cannot be undone.</source>
        <translation>Den Lauf „%1“ mit allen Dateien löschen? Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s) with all their files? This cannot be undone.</source>
        <translation>
            <numerusform>%n Lauf mit allen Dateien löschen? Dies lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Läufe mit allen Dateien löschen? Dies lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No runs yet. Press Train to learn a first schedule.</source>
        <translation>Noch keine Läufe. Drücken Sie „Trainieren“, um einen ersten Zeitplan zu lernen.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Kein Lauf entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleCanvas</name>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, difference %6</source>
        <translation>Sample %1, Pixel (%2, %3): Lehrer %4, Schüler %5, Differenz %6</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleGrid</name>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Train to see samples</source>
        <translation>Nach einem Training werden hier Samples angezeigt</translation>
    </message>
    <message>
        <source>These pictures cannot be compared: their sizes differ.</source>
        <translation>Diese Bilder sind nicht vergleichbar, da sie verschieden groß sind.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>signed difference</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>absolute difference</source>
        <translation>Betrag der Differenz</translation>
    </message>
    <message>
        <source>Student minus teacher, mean over the colour channels: with its sign (blue: too dark, red: too bright) or its size.</source>
        <translation>Schüler minus Lehrer, Mittel über die Farbkanäle: mit Vorzeichen (blau: zu dunkel, rot: zu hell) oder als Betrag.</translation>
    </message>
    <message>
        <source>scale </source>
        <translation>Skala </translation>
    </message>
    <message>
        <source>Difference at the end of the colour scale, where 1 is the step from black to white. Automatic: the largest difference of all samples.</source>
        <translation>Differenz am Ende der Farbskala, wobei 1 der Schritt von Schwarz nach Weiß ist. Automatisch: die größte Differenz aller Samples.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlechteste zuerst</translation>
    </message>
    <message>
        <source>Sorts the samples by L2: the mean square of the difference, with pixel values from 0 to 1.</source>
        <translation>Sortiert die Samples nach L2: dem mittleren Quadrat der Differenz bei Pixelwerten von 0 bis 1.</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows them whole.</source>
        <translation>Strg und Mausrad zoomen alle Bilder, Ziehen verschiebt sie, ein Doppelklick zeigt sie vollständig.</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|Differenz|</translation>
    </message>
    <message>
        <source>automatic scale</source>
        <extracomment>Scale of the difference colours: chosen by the program.</extracomment>
        <translation>Skala automatisch</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>σ, noise level</source>
        <translation>σ, Rauschpegel</translation>
    </message>
    <message>
        <source>λ, log of signal to noise</source>
        <translation>λ, log Signal/Rauschen</translation>
    </message>
    <message>
        <source>t, time</source>
        <translation>t, Zeit</translation>
    </message>
    <message>
        <source>What the plot shows upwards: σ = sigma/alpha in units of the data; λ = log(alpha/sigma), half the log of the signal-to-noise ratio; or t, the time of the noise schedule.</source>
        <translation>Größe, die das Diagramm nach oben aufträgt: σ = sigma/alpha in Einheiten der Daten; λ = log(alpha/sigma), der halbe Logarithmus des Signal-Rausch-Verhältnisses; oder t, die Zeit des Rauschplans.</translation>
    </message>
    <message>
        <source>Logarithmic scale for σ and t; λ is a logarithm already.</source>
        <translation>Logarithmische Skala für σ und t; λ ist bereits ein Logarithmus.</translation>
    </message>
    <message>
        <source>Hand-made schedules</source>
        <translation>Heuristische Zeitpläne</translation>
    </message>
    <message>
        <source>Choose which hand-made schedules are drawn for comparison.</source>
        <translation>Auswahl der heuristischen Zeitpläne, die zum Vergleich gezeichnet werden.</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>A&amp;chse</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>Nicht gezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePlot</name>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>level told to the network</source>
        <translation>dem Netz mitgeteilter Pegel</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Noch kein Zeitplan</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>Zeit t</translation>
    </message>
    <message>
        <source>Time t of each step, in the noise schedule&apos;s own unit.</source>
        <translation>Zeit t jedes Schritts in der eigenen Einheit des Rauschplans.</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>Rauschpegel σ</translation>
    </message>
    <message>
        <source>σ: standard deviation of the noise at each step, in units of the data (for variance-preserving models σ/α).</source>
        <translation>σ: Standardabweichung des Rauschens bei jedem Schritt in Einheiten der Daten (bei varianzerhaltenden Modellen σ/α).</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>λ: half the logarithm of the signal-to-noise ratio at each step, natural logarithm, without unit.</source>
        <translation>λ: halber natürlicher Logarithmus des Signal-Rausch-Verhältnisses bei jedem Schritt, ohne Einheit.</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5</source>
        <translation>%1, Schritt %2: t = %3, σ = %4, λ = %5</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5; told t = %6</source>
        <translation>%1, Schritt %2: t = %3, σ = %4, λ = %5; dem Netz mitgeteilt: t = %6</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SolverChoice</name>
    <message>
        <source>Order of the solver: how fast its error falls with smaller steps.</source>
        <translation>Ordnung des Lösers: wie schnell sein Fehler mit kleineren Schritten abnimmt.</translation>
    </message>
    <message>
        <source>Variant of the solver: how UniPC weighs its steps, B(h).</source>
        <translation>Variante des Lösers: wie UniPC seine Schritte gewichtet, B(h).</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
</context>
</TS>
