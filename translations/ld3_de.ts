<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ColorMenu</name>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Sky blue</source>
        <translation>&amp;Himmelblau</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>G&amp;elb</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Vermilion</source>
        <translation>&amp;Zinnober</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>G&amp;ray</source>
        <translation>G&amp;rau</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>%1 is too few for %2, which needs at least %3</source>
        <translation>%1 ist zu wenig für %2; nötig sind mindestens %3</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>muss positiv sein</translation>
    </message>
    <message>
        <source>must lie in %1</source>
        <translation>muss in %1 liegen</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>%1 is not known; use %2</source>
        <translation>%1 ist nicht bekannt; möglich ist %2</translation>
    </message>
    <message>
        <source>needs %1 values for this budget, has %2</source>
        <translation>braucht %1 Werte für dieses Budget, hat %2</translation>
    </message>
    <message>
        <source>must be positive and strictly decreasing</source>
        <translation>muss positiv sein und streng fallen</translation>
    </message>
    <message>
        <source>there must be at least one round in all</source>
        <translation>insgesamt ist mindestens eine Runde nötig</translation>
    </message>
    <message>
        <source>there must be at least one iteration in all</source>
        <translation>insgesamt ist mindestens eine Iteration nötig</translation>
    </message>
    <message>
        <source>the optimizer lm works in lambda only</source>
        <translation>der Optimierer lm arbeitet nur in lambda</translation>
    </message>
    <message>
        <source>%1 is not a known kind of schedule</source>
        <translation>%1 ist keine bekannte Art von Zeitplan</translation>
    </message>
    <message>
        <source>false leaves the lambda parametrisation nothing to learn; use time</source>
        <translation>false lässt der Parametrisierung lambda nichts zu lernen; time wählen</translation>
    </message>
    <message>
        <source>is for the optimizer lm; gradient descent starts from uniform lambda or uniform time, or from descent.prior_sigmas</source>
        <translation>gilt für den Optimierer lm; der Gradientenabstieg beginnt bei gleichmäßigem lambda oder gleichmäßiger Zeit oder bei descent.prior_sigmas</translation>
    </message>
    <message>
        <source>no such order of %1</source>
        <translation>diese Ordnung gibt es bei %1 nicht</translation>
    </message>
    <message>
        <source>no such variant of %1</source>
        <translation>diese Variante gibt es bei %1 nicht</translation>
    </message>
    <message>
        <source>NFE outside the range of %1</source>
        <translation>NFE außerhalb des Bereichs von %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>möglich ist %1 bis %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>möglich sind %1</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>use bh1 or bh2</source>
        <translation>bh1 oder bh2 wählen</translation>
    </message>
    <message>
        <source>unknown kind of schedule</source>
        <translation>unbekannte Art von Zeitplan</translation>
    </message>
    <message>
        <source>unknown solver</source>
        <translation>unbekannter Löser</translation>
    </message>
    <message>
        <source>unknown noise schedule</source>
        <translation>unbekannter Rauschplan</translation>
    </message>
    <message>
        <source>invalid noise schedule</source>
        <translation>ungültiger Rauschplan</translation>
    </message>
    <message>
        <source>unknown recipe</source>
        <translation>unbekanntes Rezept</translation>
    </message>
    <message>
        <source>number of steps out of range</source>
        <translation>Anzahl der Schritte außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>this kind of schedule gives no decreasing times here</source>
        <translation>diese Art von Zeitplan gibt hier keine fallenden Zeiten</translation>
    </message>
    <message>
        <source>use fewer steps, a smaller exponent or another kind</source>
        <translation>weniger Schritte, einen kleineren Exponenten oder eine andere Art wählen</translation>
    </message>
    <message>
        <source>time range outside the noise schedule&apos;s</source>
        <translation>Zeitbereich außerhalb dessen des Rauschplans</translation>
    </message>
    <message>
        <source>this spacing picks from the training steps of a discrete schedule</source>
        <translation>diese Art wählt aus den Trainingsschritten eines diskreten Rauschplans</translation>
    </message>
    <message>
        <source>use vp-discrete:sd or vp-discrete:ldm, or another kind of schedule</source>
        <translation>vp-discrete:sd oder vp-discrete:ldm oder eine andere Art von Zeitplan wählen</translation>
    </message>
    <message>
        <source>two steps fall on the same training step</source>
        <translation>zwei Schritte fallen auf denselben Trainingsschritt</translation>
    </message>
    <message>
        <source>use fewer steps</source>
        <translation>weniger Schritte wählen</translation>
    </message>
    <message>
        <source>the ends of the schedule are fixed</source>
        <translation>die Enden des Zeitplans sind fest</translation>
    </message>
    <message>
        <source>the ends of the schedule stay</source>
        <translation>die Enden des Zeitplans bleiben</translation>
    </message>
    <message>
        <source>let the ends move, or choose a step between them</source>
        <translation>die Enden freigeben oder einen Schritt dazwischen wählen</translation>
    </message>
    <message>
        <source>choose a step between them</source>
        <translation>einen Schritt dazwischen wählen</translation>
    </message>
    <message>
        <source>no room for a step</source>
        <translation>kein Platz für einen Schritt</translation>
    </message>
    <message>
        <source>move the neighbours apart first</source>
        <translation>zuerst die Nachbarn auseinanderschieben</translation>
    </message>
    <message>
        <source>there is no interval after this step</source>
        <translation>nach diesem Schritt gibt es kein Intervall</translation>
    </message>
    <message>
        <source>choose a step before the last</source>
        <translation>einen Schritt vor dem letzten wählen</translation>
    </message>
    <message>
        <source>out of order: the levels of a schedule decrease in noise</source>
        <translation>nicht der Reihe nach: das Rauschen eines Zeitplans nimmt ab</translation>
    </message>
    <message>
        <source>outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>außerhalb des Bereichs des Rauschplans [%1; %2]</translation>
    </message>
    <message>
        <source>type a value from %1 to %2</source>
        <translation>einen Wert von %1 bis %2 eingeben</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>eine Zahl eingeben</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>dieses Modell gibt es nicht</translation>
    </message>
    <message>
        <source>give builtin or the path of a model file</source>
        <translation>builtin oder den Pfad einer Modelldatei angeben</translation>
    </message>
    <message>
        <source>unknown built-in model</source>
        <translation>unbekanntes eingebautes Modell</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>diesen Lauf gibt es nicht</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>check the path, permissions and free space</source>
        <translation>Pfad, Rechte und freien Platz prüfen</translation>
    </message>
    <message>
        <source>check permissions and free space</source>
        <translation>Rechte und freien Platz prüfen</translation>
    </message>
    <message>
        <source>check permissions and free space, then resume the run</source>
        <translation>Rechte und freien Platz prüfen, dann den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>die Rechte prüfen</translation>
    </message>
    <message>
        <source>check that it is a readable file</source>
        <translation>prüfen, ob es eine lesbare Datei ist</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot write (%1)</source>
        <translation>kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>cannot create the folder (%1)</source>
        <translation>der Ordner kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>einen beschreibbaren Ordner wählen</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>der Ordner kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>a folder, not a model</source>
        <translation>ein Ordner, kein Modell</translation>
    </message>
    <message>
        <source>unknown kind of file</source>
        <translation>unbekannte Art von Datei</translation>
    </message>
    <message>
        <source>cut off or damaged</source>
        <translation>abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>missing field</source>
        <translation>ein Feld fehlt</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>choose a file that this program wrote</source>
        <translation>eine Datei wählen, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>not a run folder (it has no run.json)</source>
        <translation>kein Ordner eines Laufs (ohne run.json)</translation>
    </message>
    <message>
        <source>choose a folder made by `ld3 train`</source>
        <translation>einen Ordner von `ld3 train` wählen</translation>
    </message>
    <message>
        <source>the run folder exists and is not empty</source>
        <translation>den Ordner des Laufs gibt es schon, und er ist nicht leer</translation>
    </message>
    <message>
        <source>another program works on this run</source>
        <translation>ein anderes Programm arbeitet an diesem Lauf</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it</source>
        <translation>warten, bis es fertig ist, oder es stoppen</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>der Name ist vergeben</translation>
    </message>
    <message>
        <source>not a name for a run</source>
        <translation>kein Name für einen Lauf</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>ein leerer Name</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>use a name without slashes, not too long, that begins with no dot</source>
        <translation>einen nicht zu langen Namen ohne Schrägstriche wählen, der nicht mit einem Punkt beginnt</translation>
    </message>
    <message>
        <source>update LD3 Workbench</source>
        <translation>LD3 Workbench aktualisieren</translation>
    </message>
    <message>
        <source>the network returns NaN or infinity</source>
        <translation>das Netz liefert NaN oder Unendlich</translation>
    </message>
    <message>
        <source>the solver&apos;s numbers overflow</source>
        <translation>die Zahlen des Lösers laufen über</translation>
    </message>
    <message>
        <source>use float64, more evaluations, or another solver</source>
        <translation>float64, mehr Auswertungen oder einen anderen Löser wählen</translation>
    </message>
    <message>
        <source>the %1 is not a finite number</source>
        <translation>keine endliche Zahl: %1</translation>
    </message>
    <message>
        <source>two learned times have met</source>
        <translation>zwei gelernte Zeiten sind zusammengetroffen</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver; the best schedule is kept</source>
        <translation>kleinere Lernraten oder einen anderen Löser wählen; der beste Zeitplan bleibt</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times; the best schedule is kept</source>
        <translation>eine kleinere Lernrate der Zeiten wählen; der beste Zeitplan bleibt</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>the teacher set has %1 samples, the recipe needs %2</source>
        <translation>der Lehrersatz hat %1 Samples, das Rezept braucht %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train with fewer samples</source>
        <translation>einen größeren Lehrersatz machen oder mit weniger Samples trainieren</translation>
    </message>
    <message>
        <source>gradient descent needs a model that can be differentiated</source>
        <translation>Gradientenabstieg braucht ein ableitbares Modell</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast)</source>
        <translation>den Optimierer lm wählen (Rezept fast)</translation>
    </message>
    <message>
        <source>change the recipe</source>
        <translation>das Rezept ändern</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>use a smaller batch or model</source>
        <translation>einen kleineren Batch oder ein kleineres Modell wählen</translation>
    </message>
    <message>
        <source>please report this with the command</source>
        <translation>bitte mit dem Befehl melden</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>unbekanntes Gerät</translation>
    </message>
    <message>
        <source>no such CUDA device</source>
        <translation>dieses CUDA-Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>use auto, cpu, cuda or cuda:&lt;number&gt;</source>
        <translation>auto, cpu, cuda oder cuda:&lt;Nummer&gt; wählen</translation>
    </message>
    <message>
        <source>no CUDA device can be used here; use auto or cpu</source>
        <translation>hier ist kein CUDA-Gerät nutzbar; auto oder cpu wählen</translation>
    </message>
    <message>
        <source>stopped while there was no space on the disk</source>
        <translation>gestoppt, während auf dem Datenträger kein Platz war</translation>
    </message>
    <message>
        <source>make room, then resume the run</source>
        <translation>Platz schaffen, dann den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>another program uses the queue of this folder</source>
        <translation>ein anderes Programm benutzt die Warteschlange dieses Ordners</translation>
    </message>
    <message>
        <source>close that window, or wait until that program is done</source>
        <translation>jenes Fenster schließen oder warten, bis jenes Programm fertig ist</translation>
    </message>
    <message>
        <source>cannot lock the queue</source>
        <translation>die Warteschlange lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>choose a folder that can be written, on a file system with locks</source>
        <translation>einen beschreibbaren Ordner wählen, auf einem Dateisystem mit Sperren</translation>
    </message>
    <message>
        <source>the job is left out</source>
        <translation>der Auftrag wird ausgelassen</translation>
    </message>
    <message>
        <source>the queue starts empty</source>
        <translation>die Warteschlange beginnt leer</translation>
    </message>
    <message>
        <source>not a number or a range</source>
        <translation>keine Zahl und kein Bereich</translation>
    </message>
    <message>
        <source>write 6, 4..8, &lt;6, &lt;=6, &gt;6 or &gt;=6</source>
        <translation>6, 4..8, &lt;6, &lt;=6, &gt;6 oder &gt;=6 schreiben</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>unbekannter Status</translation>
    </message>
    <message>
        <source>use starred, archived, tagged or noted</source>
        <translation>möglich sind starred, archived, tagged, noted</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>use %1, or put the word in quotes</source>
        <translation>möglich sind %1; oder das Wort in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>none; give kinds, run folders or files</source>
        <translation>keine; Arten, Ordner von Läufen oder Dateien angeben</translation>
    </message>
    <message>
        <source>none; give at least one</source>
        <translation>keine; mindestens eine Zahl angeben</translation>
    </message>
    <message>
        <source>%1 are too few; a covariance takes two or more</source>
        <translation>%1 sind zu wenige; eine Kovarianz braucht zwei oder mehr</translation>
    </message>
    <message>
        <source>%1 is measured against the teacher&apos;s samples only</source>
        <translation>%1 wird nur gegen die Samples des Lehrers gemessen</translation>
    </message>
    <message>
        <source>%1 is too large; seed times samples must stay below %2</source>
        <translation>%1 ist zu groß; Seed mal Samples muss unter %2 bleiben</translation>
    </message>
    <message>
        <source>This is no FID but the Fréchet distance of %1 features: %2.</source>
        <translation>Das ist keine FID, sondern die Fréchet-Distanz von %1-Merkmalen: %2.</translation>
    </message>
    <message>
        <source>the model&apos;s samples are no pictures</source>
        <translation>die Samples des Modells sind keine Bilder</translation>
    </message>
    <message>
        <source>Ends at sigma %1 as the schedule does, without a zero: %2 steps.</source>
        <translation>Endet bei sigma %1 wie der Zeitplan, ohne Null: %2 Schritte.</translation>
    </message>
    <message>
        <source>A zero follows sigma %1: one step and one network evaluation more than the schedule&apos;s %2.</source>
        <translation>Auf sigma %1 folgt eine Null: ein Schritt und eine Netzauswertung mehr als die %2 des Zeitplans.</translation>
    </message>
    <message>
        <source>Zero stands in the place of the last sigma %1: %2 steps, the last of which differs from the schedule&apos;s.</source>
        <translation>Null steht anstelle des letzten sigma %1: %2 Schritte, deren letzter von dem des Zeitplans abweicht.</translation>
    </message>
    <message>
        <source>The solver is not part of this format; the schedule is for %1.</source>
        <translation>Der Löser gehört nicht zu diesem Format; der Zeitplan ist für %1.</translation>
    </message>
    <message>
        <source>Eval times that differ from the times are lost: the network is called at the times.</source>
        <translation>Abweichende Auswertungszeiten gehen verloren: das Netz wird zu den Zeiten aufgerufen.</translation>
    </message>
    <message>
        <source>The learned coefficient offsets are lost.</source>
        <translation>Die gelernten Korrekturen der Koeffizienten gehen verloren.</translation>
    </message>
    <message>
        <source>This format cannot say that the schedule ends in zero.</source>
        <translation>Dieses Format kann nicht sagen, dass der Zeitplan bei null endet.</translation>
    </message>
    <message>
        <source>Between training steps this tool interpolates in log(sigma), the schedule in log(alpha): the network is told steps that differ by up to %1 of 1.</source>
        <translation>Zwischen Trainingsschritten interpoliert dieses Programm in log(sigma), der Zeitplan in log(alpha): dem Netz werden Schritte mitgeteilt, die um bis zu %1 von 1 abweichen.</translation>
    </message>
    <message>
        <source>From 15 steps on some diffusers schedulers keep their full order in the last steps; this schedule&apos;s solver lowers it.</source>
        <translation>Ab 15 Schritten behalten einige Löser von diffusers ihre volle Ordnung bis zu den letzten Schritten; der Löser dieses Zeitplans senkt sie.</translation>
    </message>
    <message>
        <source>diffusers cuts timesteps to whole numbers, so they were rounded.</source>
        <translation>diffusers kürzt Zeitschritte auf ganze Zahlen, daher wurden sie gerundet.</translation>
    </message>
    <message>
        <source>diffusers converts the predicted noise to x0 at the solver&apos;s time, this schedule was made for the conversion at the eval time: results differ a little.</source>
        <translation>diffusers rechnet das vorhergesagte Rauschen zur Zeit des Lösers in x0 um, dieser Zeitplan wurde für die Umrechnung zur Auswertungszeit gemacht: die Ergebnisse weichen etwas ab.</translation>
    </message>
    <message>
        <source>The parameters are those of the reference&apos;s %1 mode.</source>
        <translation>Die Parameter sind die des Modus %1 der Referenz.</translation>
    </message>
    <message>
        <source>Equal steps in the noise schedule&apos;s own time t</source>
        <translation>Gleiche Schritte in der Zeit t des Rauschplans</translation>
    </message>
    <message>
        <source>Equal steps in the time of a VP-linear process fitted to sigma&apos;s ends</source>
        <translation>Gleiche Schritte in der Zeit eines an die Enden von sigma angepassten VP-linear-Prozesses</translation>
    </message>
    <message>
        <source>t_min + (t_max - t_min)(1 - i/N)^2, LD3&apos;s quadratic (poly_2)</source>
        <translation>t_min + (t_max - t_min)(1 - i/N)^2, quadratisch wie bei LD3 (poly_2)</translation>
    </message>
    <message>
        <source>Equal steps in the square root of t, DDIM&apos;s and DPM-Solver&apos;s quadratic</source>
        <translation>Gleiche Schritte in der Wurzel von t, quadratisch wie bei DDIM und DPM-Solver</translation>
    </message>
    <message>
        <source>Equal steps in the square root of the VP-fitted time</source>
        <translation>Gleiche Schritte in der Wurzel der VP-angepassten Zeit</translation>
    </message>
    <message>
        <source>Equal steps in lambda = log(alpha/sigma)</source>
        <translation>Gleiche Schritte in lambda = log(alpha/sigma)</translation>
    </message>
    <message>
        <source>Equal steps in t^(1/rho), EDM&apos;s formula in the noise schedule&apos;s own time</source>
        <translation>Gleiche Schritte in t^(1/rho), die Formel von EDM in der Zeit des Rauschplans</translation>
    </message>
    <message>
        <source>Equal steps in (sigma/alpha)^(1/rho), EDM&apos;s formula as published</source>
        <translation>Gleiche Schritte in (sigma/alpha)^(1/rho), die Formel von EDM wie veröffentlicht</translation>
    </message>
    <message>
        <source>Equal steps in the time of the cosine noise schedule</source>
        <translation>Gleiche Schritte in der Zeit des Cosinus-Rauschplans</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in sigma/alpha (diffusers)</source>
        <translation>Quantile von Beta(0.6, 0.6) in sigma/alpha (diffusers)</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in the training step k (ComfyUI)</source>
        <translation>Quantile von Beta(0.6, 0.6) im Trainingsschritt k (ComfyUI)</translation>
    </message>
    <message>
        <source>Equal steps in arctan(sigma/alpha), optimal for Gaussian data</source>
        <translation>Gleiche Schritte in arctan(sigma/alpha), optimal für Gaußsche Daten</translation>
    </message>
    <message>
        <source>diffusers&apos; linspace spacing of the training steps</source>
        <translation>Abstände der Trainingsschritte nach linspace von diffusers</translation>
    </message>
    <message>
        <source>diffusers&apos; leading spacing (offset 1); starts below t_max by its definition</source>
        <translation>Abstände nach leading von diffusers (Versatz 1); beginnt nach seiner Definition unter t_max</translation>
    </message>
    <message>
        <source>diffusers&apos; trailing spacing of the training steps</source>
        <translation>Abstände der Trainingsschritte nach trailing von diffusers</translation>
    </message>
    <message>
        <source>Least DMN error bound (optimised, needs no model)</source>
        <translation>Kleinste Fehlerschranke von DMN (optimiert, braucht kein Modell)</translation>
    </message>
    <message>
        <source>Lu et al. 2022b, multistep</source>
        <translation>Lu et al. 2022b, mehrschrittig</translation>
    </message>
    <message>
        <source>Lu et al. 2022, single-step</source>
        <translation>Lu et al. 2022, einschrittig</translation>
    </message>
    <message>
        <source>first order in the schedule&apos;s own time</source>
        <translation>erste Ordnung in der Zeit des Rauschplans</translation>
    </message>
    <message>
        <source>Exact denoiser of 1024 procedurally drawn colored shapes with smooth textures</source>
        <translation>Exakter Entrauscher von 1024 berechneten farbigen Formen mit glatten Texturen</translation>
    </message>
    <message>
        <source>LD3 Workbench schedule</source>
        <translation>Zeitplan von LD3 Workbench</translation>
    </message>
    <message>
        <source>Table of times, sigmas and lambdas</source>
        <translation>Tabelle der Zeiten, sigmas und lambdas</translation>
    </message>
    <message>
        <source>LD3 reference checkpoint</source>
        <translation>Checkpoint der LD3-Referenz</translation>
    </message>
    <message>
        <source>diffusers: scheduler and timesteps</source>
        <translation>diffusers: Scheduler und Zeitschritte</translation>
    </message>
    <message>
        <source>diffusers: sigmas argument</source>
        <translation>diffusers: Argument sigmas</translation>
    </message>
    <message>
        <source>k-diffusion, A1111: list of sigmas</source>
        <translation>k-diffusion, A1111: Liste der sigmas</translation>
    </message>
    <message>
        <source>add it, or choose a file that this program wrote</source>
        <translation>es ergänzen oder eine Datei wählen, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>quote it</source>
        <translation>in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>write a finite number</source>
        <translation>eine endliche Zahl schreiben</translation>
    </message>
    <message>
        <source>expected a whole number, not below 0</source>
        <translation>eine ganze Zahl erwartet, nicht unter 0</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>Zahl zu groß</translation>
    </message>
    <message>
        <source>use [...]</source>
        <translation>[...] verwenden</translation>
    </message>
    <message>
        <source>write finite numbers</source>
        <translation>endliche Zahlen schreiben</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>den Datenträger prüfen</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>ein Objekt erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>einen Text erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>eine Zahl erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>eine Liste erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>cannot open for flushing</source>
        <translation>lässt sich zum Sichern nicht öffnen</translation>
    </message>
    <message>
        <source>cannot flush to disk</source>
        <translation>lässt sich nicht auf den Datenträger sichern</translation>
    </message>
    <message>
        <source>cannot replace the file</source>
        <translation>die Datei lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>not a readable file</source>
        <translation>keine lesbare Datei</translation>
    </message>
    <message>
        <source>not a readable network snapshot</source>
        <translation>kein lesbarer Netz-Schnappschuss</translation>
    </message>
    <message>
        <source>use a network-snapshot-*.pkl, an edm-*.pkl or a training-state-*.pt</source>
        <translation>eine network-snapshot-*.pkl, eine edm-*.pkl oder eine training-state-*.pt verwenden</translation>
    </message>
    <message>
        <source>not a readable file of NumPy</source>
        <translation>keine lesbare NumPy-Datei</translation>
    </message>
    <message>
        <source>write or download the file again</source>
        <translation>die Datei neu schreiben oder herunterladen</translation>
    </message>
    <message>
        <source>no array &quot;%1&quot;</source>
        <translation>kein Array &quot;%1&quot;</translation>
    </message>
    <message>
        <source>array &quot;%1&quot; of type %2 cannot be written</source>
        <translation>Array &quot;%1&quot; vom Typ %2 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>convert it to a real type</source>
        <translation>in einen reellen Typ umwandeln</translation>
    </message>
    <message>
        <source>check that the folder exists, its permissions and free space</source>
        <translation>prüfen, ob es den Ordner gibt, dazu seine Rechte und freien Platz</translation>
    </message>
    <message>
        <source>not a valid safetensors file</source>
        <translation>keine gültige safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; of type %2 cannot be written</source>
        <translation>Tensor &quot;%1&quot; vom Typ %2 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>no tensor &quot;%1&quot;</source>
        <translation>kein Tensor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>zip: no memory to unpack %1</source>
        <translation>zip: kein Speicher, um %1 zu entpacken</translation>
    </message>
    <message>
        <source>zip: damaged entry %1</source>
        <translation>zip: beschädigter Eintrag %1</translation>
    </message>
    <message>
        <source>not a readable TorchScript module</source>
        <translation>kein lesbares TorchScript-Modul</translation>
    </message>
    <message>
        <source>download the file again, or save it again with torch.jit.save</source>
        <translation>die Datei erneut herunterladen oder erneut mit torch.jit.save speichern</translation>
    </message>
    <message>
        <source>the program is larger than any</source>
        <translation>das Programm ist größer als jedes übliche</translation>
    </message>
    <message>
        <source>zip: unknown compression of %1</source>
        <translation>zip: unbekannte Kompression von %1</translation>
    </message>
    <message>
        <source>zip: checksum of record %1 is wrong</source>
        <translation>zip: Prüfsumme des Eintrags %1 ist falsch</translation>
    </message>
    <message>
        <source>zip: record %1 is compressed by method %2, which is not deflate</source>
        <translation>zip: Eintrag %1 ist mit Methode %2 komprimiert, die nicht deflate ist</translation>
    </message>
    <message>
        <source>zip: record %1 declares more bytes than its compressed ones can hold</source>
        <translation>zip: Eintrag %1 gibt mehr Bytes an, als seine komprimierten enthalten können</translation>
    </message>
    <message>
        <source>zip: the compressed bytes of record %1 are damaged</source>
        <translation>zip: die komprimierten Bytes des Eintrags %1 sind beschädigt</translation>
    </message>
    <message>
        <source>zip: record %1 is longer than its declared %2 bytes</source>
        <translation>zip: Eintrag %1 ist länger als seine angegebenen %2 Bytes</translation>
    </message>
    <message>
        <source>zip: record %1 holds %2 bytes instead of %3</source>
        <translation>zip: Eintrag %1 enthält %2 Bytes statt %3</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions and the disk</source>
        <translation>die Rechte der Datei und den Datenträger prüfen</translation>
    </message>
    <message>
        <source>a folder or device, not a file</source>
        <translation>ein Ordner oder Gerät, keine Datei</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;: written on a big-endian machine or for one</source>
        <translation>Array vom Typ &apos;%1&apos;: auf einem Big-Endian-Rechner oder für einen solchen geschrieben</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which has no byte order</source>
        <translation>Array vom Typ &apos;%1&apos;, der keine Bytereihenfolge hat</translation>
    </message>
    <message>
        <source>not an array of NumPy: wrong first bytes</source>
        <translation>kein NumPy-Array: falsche erste Bytes</translation>
    </message>
    <message>
        <source>format version %1.%2 of the array is not known</source>
        <translation>Formatversion %1.%2 des Arrays ist nicht bekannt</translation>
    </message>
    <message>
        <source>the array&apos;s header reaches past the end</source>
        <translation>der Kopf des Arrays reicht über das Ende hinaus</translation>
    </message>
    <message>
        <source>the array&apos;s header is longer than one can be</source>
        <translation>der Kopf des Arrays ist länger als möglich</translation>
    </message>
    <message>
        <source>negative size of an array</source>
        <translation>negative Größe eines Arrays</translation>
    </message>
    <message>
        <source>number of elements overflows 64 bits</source>
        <translation>Elementzahl läuft über 64 Bit hinaus</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the array needs %1 bytes, there are %2</source>
        <translation>das Array braucht %1 Bytes, vorhanden sind %2</translation>
    </message>
    <message>
        <source>NumPy has no such number type</source>
        <translation>NumPy hat keinen solchen Zahlentyp</translation>
    </message>
    <message>
        <source>convert the tensor to float32</source>
        <translation>den Tensor in float32 umwandeln</translation>
    </message>
    <message>
        <source>field &apos;%1&apos; twice</source>
        <translation>Feld &apos;%1&apos; zweimal</translation>
    </message>
    <message>
        <source>something follows the dictionary</source>
        <translation>auf das Dictionary folgt noch etwas</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape are not all there</source>
        <translation>descr, fortran_order und shape sind nicht alle da</translation>
    </message>
    <message>
        <source>array of records, which is not read here</source>
        <translation>Array von Datensätzen, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>unknown field &apos;%1&apos;</source>
        <translation>unbekanntes Feld &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no text where one must be</source>
        <translation>kein Text, wo einer stehen muss</translation>
    </message>
    <message>
        <source>a text without an end</source>
        <translation>ein Text ohne Ende</translation>
    </message>
    <message>
        <source>a text with other than plain letters</source>
        <translation>ein Text mit anderen als einfachen Buchstaben</translation>
    </message>
    <message>
        <source>fortran_order is neither True nor False</source>
        <translation>fortran_order ist weder True noch False</translation>
    </message>
    <message>
        <source>a size does not fit 64 bits</source>
        <translation>eine Größe passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>a size is not an integer</source>
        <translation>eine Größe ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>too many dimensions</source>
        <translation>zu viele Dimensionen</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>header nested too deep</source>
        <translation>Kopf zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 is not a natural number below 2^63</source>
        <translation>%1 ist keine natürliche Zahl unter 2^63</translation>
    </message>
    <message>
        <source>unknown dtype %1</source>
        <translation>unbekannter dtype %1</translation>
    </message>
    <message>
        <source>number of elements of &quot;%1&quot; overflows</source>
        <translation>Elementzahl von &quot;%1&quot; läuft über</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are not two numbers</source>
        <translation>data_offsets von &quot;%1&quot; sind nicht zwei Zahlen</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot;</source>
        <translation>data_offsets von &quot;%1&quot;</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are reversed</source>
        <translation>data_offsets von &quot;%1&quot; sind vertauscht</translation>
    </message>
    <message>
        <source>header is not a JSON object</source>
        <translation>Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>metadata is not an object</source>
        <translation>Metadaten sind kein Objekt</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is not text</source>
        <translation>Metadaten &quot;%1&quot; sind kein Text</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; lie outside the file</source>
        <translation>data_offsets von &quot;%1&quot; liegen außerhalb der Datei</translation>
    </message>
    <message>
        <source>data of &quot;%1&quot; overlap another tensor&apos;s</source>
        <translation>Daten von &quot;%1&quot; überlappen die eines anderen Tensors</translation>
    </message>
    <message>
        <source>unused bytes before the data of &quot;%1&quot;</source>
        <translation>ungenutzte Bytes vor den Daten von &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 bytes after the last tensor</source>
        <translation>%1 Bytes nach dem letzten Tensor</translation>
    </message>
    <message>
        <source>shorter than the 8 bytes of the header&apos;s length</source>
        <translation>kürzer als die 8 Bytes der Kopflänge</translation>
    </message>
    <message>
        <source>header of %1 bytes, longer than the file</source>
        <translation>Kopf von %1 Bytes, länger als die Datei</translation>
    </message>
    <message>
        <source>header of %1 bytes is unreasonable</source>
        <translation>Kopf von %1 Bytes ist unsinnig groß</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a name or text is not UTF-8</source>
        <translation>ein Name oder Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>%1 does not fit 64 bits</source>
        <translation>%1 passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>no entry &apos;%1&apos;</source>
        <translation>kein Eintrag &apos;%1&apos;</translation>
    </message>
    <message>
        <source>storage blob</source>
        <translation>Storage-Block</translation>
    </message>
    <message>
        <source>central directory outside the file</source>
        <translation>Zentralverzeichnis außerhalb der Datei</translation>
    </message>
    <message>
        <source>bytes between the central directory and the end record</source>
        <translation>Bytes zwischen Zentralverzeichnis und Endeintrag</translation>
    </message>
    <message>
        <source>no end record: the file is empty</source>
        <translation>kein Endeintrag: die Datei ist leer</translation>
    </message>
    <message>
        <source>no end record: cut off, or not a zip file</source>
        <translation>kein Endeintrag: abgeschnitten oder keine zip-Datei</translation>
    </message>
    <message>
        <source>entry count of several disks</source>
        <translation>Eintragszahl mehrerer Datenträger</translation>
    </message>
    <message>
        <source>the two end records disagree: entry count, or a central directory outside the file</source>
        <translation>die beiden Endeinträge widersprechen sich: Eintragszahl oder ein Zentralverzeichnis außerhalb der Datei</translation>
    </message>
    <message>
        <source>no end record for large files where its locator says</source>
        <translation>kein Endeintrag für große Dateien, wo sein Verweis ihn angibt</translation>
    </message>
    <message>
        <source>bytes between the end records</source>
        <translation>Bytes zwischen den Endeinträgen</translation>
    </message>
    <message>
        <source>an entry of the central directory without its signature</source>
        <translation>ein Eintrag des Zentralverzeichnisses ohne seine Signatur</translation>
    </message>
    <message>
        <source>an entry that reaches past the central directory</source>
        <translation>ein Eintrag, der über das Zentralverzeichnis hinausreicht</translation>
    </message>
    <message>
        <source>encrypted entry %1</source>
        <translation>verschlüsselter Eintrag %1</translation>
    </message>
    <message>
        <source>two sizes of the stored entry %1</source>
        <translation>zwei Größen des unkomprimierten Eintrags %1</translation>
    </message>
    <message>
        <source>entry data outside the file: %1</source>
        <translation>Eintragsdaten außerhalb der Datei: %1</translation>
    </message>
    <message>
        <source>no local header where the directory says: %1</source>
        <translation>kein lokaler Kopf, wo das Verzeichnis ihn angibt: %1</translation>
    </message>
    <message>
        <source>local header name differs from the directory: %1</source>
        <translation>Name im lokalen Kopf weicht vom Verzeichnis ab: %1</translation>
    </message>
    <message>
        <source>local header differs from the directory: %1</source>
        <translation>lokaler Kopf weicht vom Verzeichnis ab: %1</translation>
    </message>
    <message>
        <source>duplicate entry %1</source>
        <translation>doppelter Eintrag %1</translation>
    </message>
    <message>
        <source>an entry without a proper name</source>
        <translation>ein Eintrag ohne richtigen Namen</translation>
    </message>
    <message>
        <source>entry name leaves the archive: %1</source>
        <translation>Eintragsname führt aus dem Archiv hinaus: %1</translation>
    </message>
    <message>
        <source>entries overlap: %1 and %2</source>
        <translation>Einträge überlappen sich: %1 und %2</translation>
    </message>
    <message>
        <source>a zip file of more than 4 GB</source>
        <translation>eine zip-Datei von mehr als 4 GB</translation>
    </message>
    <message>
        <source>use fewer features</source>
        <translation>weniger Merkmale verwenden</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is a pickle</source>
        <translation>Array vom Typ &apos;%1&apos;, das ein Pickle ist</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is not read here</source>
        <translation>Array vom Typ &apos;%1&apos;, das hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; where one must be</source>
        <translation>kein &apos;%1&apos;, wo eines stehen muss</translation>
    </message>
    <message>
        <source>header is not JSON in UTF-8</source>
        <translation>Kopf ist kein JSON in UTF-8</translation>
    </message>
    <message>
        <source>the array&apos;s header is not what NumPy writes</source>
        <translation>der Kopf des Arrays ist nicht, was NumPy schreibt</translation>
    </message>
    <message>
        <source>a tensor cannot be called %1</source>
        <translation>ein Tensor kann nicht %1 heißen</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>ein Storage</translation>
    </message>
    <message>
        <source>%1 has no valid %2</source>
        <translation>%1 hat kein gültiges %2</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 has too many dimensions</source>
        <translation>%1 hat zu viele Dimensionen</translation>
    </message>
    <message>
        <source>entry count %1 does not fit the directory</source>
        <translation>Eintragszahl %1 passt nicht zum Verzeichnis</translation>
    </message>
    <message>
        <source>duplicate key &quot;%1&quot;</source>
        <translation>doppelter Schlüssel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot;</source>
        <translation>Form von &quot;%1&quot;</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot; needs %2 bytes, data_offsets give %3</source>
        <translation>Form von &quot;%1&quot; braucht %2 Bytes, data_offsets ergeben %3</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>negative %1</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the file holds</source>
        <translation>die Datei enthält</translation>
    </message>
    <message>
        <source>exact moments of the data of %1</source>
        <translation>exakte Momente der Daten von %1</translation>
    </message>
    <message>
        <source>a folder is no statistics</source>
        <translation>ein Ordner ist keine Statistik</translation>
    </message>
    <message>
        <source>make them with `ld3 metric stats --input %1 --net %2 --out stats.npz`</source>
        <translation>sie mit `ld3 metric stats --input %1 --net %2 --out stats.npz` machen</translation>
    </message>
    <message>
        <source>choose statistics made with the same feature net</source>
        <translation>eine Statistik wählen, die mit demselben Merkmalsnetz gemacht wurde</translation>
    </message>
    <message>
        <source>from the same noise</source>
        <translation>aus demselben Rauschen</translation>
    </message>
    <message>
        <source>the exact moments of this model&apos;s data are not known</source>
        <translation>die exakten Momente der Daten dieses Modells sind nicht bekannt</translation>
    </message>
    <message>
        <source>exact moments are known of pixels only</source>
        <translation>exakte Momente sind nur von Pixeln bekannt</translation>
    </message>
    <message>
        <source>reference exact</source>
        <translation>Referenz exact</translation>
    </message>
    <message>
        <source>use the teacher, or statistics of the data</source>
        <translation>den Lehrer oder eine Statistik der Daten verwenden</translation>
    </message>
    <message>
        <source>pixel-pca takes its components from the whole reference, and a shard makes only a part of the teacher&apos;s samples</source>
        <translation>pixel-pca nimmt seine Komponenten aus der ganzen Referenz, und ein Shard macht nur einen Teil der Samples des Lehrers</translation>
    </message>
    <message>
        <source>reference teacher</source>
        <translation>Referenz teacher</translation>
    </message>
    <message>
        <source>use exact moments, statistics of `ld3 metric stats`, or random-conv</source>
        <translation>exakte Momente, eine Statistik von `ld3 metric stats` oder random-conv verwenden</translation>
    </message>
    <message>
        <source>from other noise</source>
        <translation>aus anderem Rauschen</translation>
    </message>
    <message>
        <source>sum and count are not single numbers</source>
        <translation>Summe und Anzahl sind keine einzelnen Zahlen</translation>
    </message>
    <message>
        <source>remove the file; its samples are drawn again</source>
        <translation>die Datei entfernen; ihre Samples werden neu gezogen</translation>
    </message>
    <message>
        <source>unknown kind of reference &quot;%1&quot;</source>
        <translation>unbekannte Art von Referenz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>measure again</source>
        <translation>erneut messen</translation>
    </message>
    <message>
        <source>written by a newer version (%1)</source>
        <translation>von einer neueren Version geschrieben (%1)</translation>
    </message>
    <message>
        <source>use that version of LD3 Workbench</source>
        <translation>diese Version von LD3 Workbench verwenden</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, not %2</source>
        <translation>ist &quot;%1&quot;, nicht %2</translation>
    </message>
    <message>
        <source>is not a list of the right kind</source>
        <translation>ist keine Liste der richtigen Art</translation>
    </message>
    <message>
        <source>write the file again</source>
        <translation>die Datei neu schreiben</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy, or remove it and measure again</source>
        <translation>die Datei ist beschädigt; aus einer Kopie wiederherstellen oder entfernen und erneut messen</translation>
    </message>
    <message>
        <source>remove the file; the reference is made again</source>
        <translation>die Datei entfernen; die Referenz wird neu gemacht</translation>
    </message>
    <message>
        <source>mean and covariance do not fit each other</source>
        <translation>Mittel und Kovarianz passen nicht zueinander</translation>
    </message>
    <message>
        <source>a batch of %1 samples</source>
        <translation>ein Batch von %1 Samples</translation>
    </message>
    <message>
        <source>Not enough memory for %1 samples at once; going on with %2.</source>
        <translation>Der Speicher reicht nicht für %1 Samples auf einmal; weiter mit %2.</translation>
    </message>
    <message>
        <source>give --solvers and --nfe, or a run or schedule file that says them</source>
        <translation>--solvers und --nfe angeben, oder einen Lauf oder eine Zeitplandatei, die sie nennen</translation>
    </message>
    <message>
        <source>the file belongs to another evaluation</source>
        <translation>die Datei gehört zu einer anderen Bewertung</translation>
    </message>
    <message>
        <source>remove it; its samples are drawn again</source>
        <translation>sie entfernen; ihre Samples werden neu gezogen</translation>
    </message>
    <message>
        <source>the folder belongs to another plan than %1</source>
        <translation>der Ordner gehört zu einem anderen Plan als %1</translation>
    </message>
    <message>
        <source>merge the shards of one evaluation</source>
        <translation>die Shards einer einzigen Bewertung zusammenführen</translation>
    </message>
    <message>
        <source>shard %1 is given twice</source>
        <translation>Shard %1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>give each shard once</source>
        <translation>jeden Shard nur einmal angeben</translation>
    </message>
    <message>
        <source>shard %1/%2 is missing</source>
        <translation>Shard %1/%2 fehlt</translation>
    </message>
    <message>
        <source>evaluate it and give its folder too</source>
        <translation>ihn bewerten und auch seinen Ordner angeben</translation>
    </message>
    <message>
        <source>the file does not say what it belongs to</source>
        <translation>die Datei sagt nicht, wozu sie gehört</translation>
    </message>
    <message>
        <source>remove it and evaluate the shard again</source>
        <translation>sie entfernen und den Shard erneut bewerten</translation>
    </message>
    <message>
        <source>a value has %1 of %2 parts</source>
        <translation>ein Wert hat %1 von %2 Teilen</translation>
    </message>
    <message>
        <source>let every shard finish first</source>
        <translation>zuerst jeden Shard fertig werden lassen</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of the reference</source>
        <translation>die Shards enthalten %1 von %2 Samples der Referenz</translation>
    </message>
    <message>
        <source>the reference&apos;s moments are not there</source>
        <translation>die Momente der Referenz sind nicht da</translation>
    </message>
    <message>
        <source>evaluate the shards again</source>
        <translation>die Shards erneut bewerten</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>nichts zusammenzuführen</translation>
    </message>
    <message>
        <source>give the folders of all shards</source>
        <translation>die Ordner aller Shards angeben</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of a value</source>
        <translation>die Shards enthalten %1 von %2 Samples eines Wertes</translation>
    </message>
    <message>
        <source>see `ld3 pictures --help`</source>
        <translation>siehe `ld3 pictures --help`</translation>
    </message>
    <message>
        <source>number of pictures out of range, 1 to %1</source>
        <translation>Anzahl der Bilder außerhalb des Bereichs, 1 bis %1</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <source>correct it and %1 more</source>
        <translation>dies und %1 weitere berichtigen</translation>
    </message>
    <message>
        <source>samples have %1 values, more than %2</source>
        <translation>Samples haben %1 Werte, mehr als %2</translation>
    </message>
    <message>
        <source>use random-conv or fid</source>
        <translation>random-conv oder fid wählen</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from the same noise</source>
        <translation>Lehrer %1, %2 Auswertungen, %3, aus demselben Rauschen</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from other noise</source>
        <translation>Lehrer %1, %2 Auswertungen, %3, aus anderem Rauschen</translation>
    </message>
    <message>
        <source>the statistics are of %1 features, %2 has %3</source>
        <translation>die Statistik ist von %1 Merkmalen, %2 hat %3</translation>
    </message>
    <message>
        <source>the statistics are of %1 features of %2, %3 has %4</source>
        <translation>die Statistik ist von %1 Merkmalen von %2, %3 hat %4</translation>
    </message>
    <message>
        <source>no solver for the schedule</source>
        <translation>kein Löser für den Zeitplan</translation>
    </message>
    <message>
        <source>no budget for the schedule</source>
        <translation>kein Budget für den Zeitplan</translation>
    </message>
    <message>
        <source>%1 is not one of 0/n to n-1/n</source>
        <translation>%1 ist nicht eines von 0/n bis n-1/n</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>wartet auf Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>no seed</source>
        <translation>kein Seed</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>metric pixel-pca</source>
        <translation>Maß pixel-pca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is missing</source>
        <translation>Metadaten &quot;%1&quot; fehlen</translation>
    </message>
    <message>
        <source>%1 is not known; use auto, fid, pixel-pca, random-conv, lpips, l2 or l1</source>
        <translation>%1 ist nicht bekannt; möglich ist auto, fid, pixel-pca, random-conv, lpips, l2 oder l1</translation>
    </message>
    <message>
        <source>%1 is not known; use edm or ld3</source>
        <translation>%1 ist nicht bekannt; möglich ist edm oder ld3</translation>
    </message>
    <message>
        <source>%1 is not known; use pt or nv</source>
        <translation>%1 ist nicht bekannt; möglich ist pt oder nv</translation>
    </message>
    <message>
        <source>samples %1</source>
        <translation>Samples %1</translation>
    </message>
    <message>
        <source>%1 to teacher</source>
        <translation>%1 zum Lehrer</translation>
    </message>
    <message>
        <source>diffusers timesteps exist for discrete noise schedules only</source>
        <translation>Zeitschritte von diffusers gibt es nur für diskrete Rauschpläne</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas or k-diffusion</source>
        <translation>das Format diffusers-sigmas oder k-diffusion wählen</translation>
    </message>
    <message>
        <source>diffusers has no scheduler that is this solver</source>
        <translation>diffusers hat keinen Scheduler, der dieser Löser ist</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas, or unipc, dpm-solver++, deis or ddim</source>
        <translation>das Format diffusers-sigmas oder unipc, dpm-solver++, deis oder ddim wählen</translation>
    </message>
    <message>
        <source>unknown end</source>
        <translation>unbekanntes Ende</translation>
    </message>
    <message>
        <source>use exact, append-zero or replace-by-zero</source>
        <translation>exact, append-zero oder replace-by-zero wählen</translation>
    </message>
    <message>
        <source>EDM: t_steps of generate.py</source>
        <translation>EDM: t_steps von generate.py</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>this format cannot express a zero at the end</source>
        <translation>dieses Format kann keine Null am Ende ausdrücken</translation>
    </message>
    <message>
        <source>use the exact end, or another format</source>
        <translation>das exakte Ende oder ein anderes Format wählen</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>die Tabelle hat keine Spalte %1</translation>
    </message>
    <message>
        <source>export it again as csv</source>
        <translation>erneut als csv exportieren</translation>
    </message>
    <message>
        <source>line %1 has %2 cells where the header has %3</source>
        <translation>Zeile %1 hat %2 Zellen, wo der Tabellenkopf %3 hat</translation>
    </message>
    <message>
        <source>the checkpoint has no best_t_steps</source>
        <translation>der Checkpoint hat kein best_t_steps</translation>
    </message>
    <message>
        <source>choose a checkpoint of LD3</source>
        <translation>einen Checkpoint von LD3 wählen</translation>
    </message>
    <message>
        <source>best_t_steps has %1 numbers</source>
        <translation>best_t_steps hat %1 Zahlen</translation>
    </message>
    <message>
        <source>times, then as many eval times are expected</source>
        <translation>erwartet werden Zeiten, dann ebenso viele Auswertungszeiten</translation>
    </message>
    <message>
        <source>fewer than two sigmas</source>
        <translation>weniger als zwei sigmas</translation>
    </message>
    <message>
        <source>give a schedule with at least one step</source>
        <translation>einen Zeitplan mit mindestens einem Schritt angeben</translation>
    </message>
    <message>
        <source>a sigma is not positive</source>
        <translation>ein sigma ist nicht positiv</translation>
    </message>
    <message>
        <source>only the last one may be zero</source>
        <translation>nur das letzte darf null sein</translation>
    </message>
    <message>
        <source>a row of the table has %1 columns</source>
        <translation>eine Zeile der Tabelle hat %1 Spalten</translation>
    </message>
    <message>
        <source>export it again as latex</source>
        <translation>erneut als latex exportieren</translation>
    </message>
    <message>
        <source>timesteps of diffusers need a discrete noise schedule</source>
        <translation>Zeitschritte von diffusers brauchen einen diskreten Rauschplan</translation>
    </message>
    <message>
        <source>name the model&apos;s noise schedule, such as vp-discrete:sd</source>
        <translation>den Rauschplan des Modells nennen, etwa vp-discrete:sd</translation>
    </message>
    <message>
        <source>%1 timesteps stand beside %2 sigmas</source>
        <translation>%1 Zeitschritte stehen neben %2 sigmas</translation>
    </message>
    <message>
        <source>export it again as diffusers</source>
        <translation>erneut als diffusers exportieren</translation>
    </message>
    <message>
        <source>%1 has no budget with %2 steps</source>
        <translation>%1 hat kein Budget mit %2 Schritten</translation>
    </message>
    <message>
        <source>choose another solver</source>
        <translation>einen anderen Löser wählen</translation>
    </message>
    <message>
        <source>fewer than two times</source>
        <translation>weniger als zwei Zeiten</translation>
    </message>
    <message>
        <source>choose a schedule with at least one step</source>
        <translation>einen Zeitplan mit mindestens einem Schritt wählen</translation>
    </message>
    <message>
        <source>choose a schedule</source>
        <translation>einen Zeitplan wählen</translation>
    </message>
    <message>
        <source>the file is not JSON</source>
        <translation>die Datei ist kein JSON</translation>
    </message>
    <message>
        <source>The reference clamps params2 to a window that it computes from params1, so eval times may come out nearer to the times there; best_t_steps holds them exactly.</source>
        <translation>Die Referenz beschränkt params2 auf ein Fenster, das sie aus params1 berechnet; daher können Auswertungszeiten dort näher an den Zeiten liegen. best_t_steps enthält sie genau.</translation>
    </message>
    <message>
        <source>give a list of numbers</source>
        <translation>eine Liste von Zahlen angeben</translation>
    </message>
    <message>
        <source>The loop there is Heun with a last Euler step: 2N - 1 network evaluations.</source>
        <translation>Die Schleife dort ist Heun mit einem letzten Euler-Schritt: 2N - 1 Netzauswertungen.</translation>
    </message>
    <message>
        <source>two steps fall together when rounded for this format</source>
        <translation>zwei Schritte fallen beim Runden für dieses Format zusammen</translation>
    </message>
    <message>
        <source>steps %1 and %2 at %3 and %4</source>
        <translation>Schritte %1 und %2 bei %3 und %4</translation>
    </message>
    <message>
        <source>use fewer steps, or a format that keeps fractions</source>
        <translation>weniger Schritte oder ein Format mit Nachkommastellen wählen</translation>
    </message>
    <message>
        <source>and check the noise schedule</source>
        <translation>und den Rauschplan prüfen</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>LaTeX-Tabelle</translation>
    </message>
    <message>
        <source>unknown rounding</source>
        <translation>unbekannte Rundung</translation>
    </message>
    <message>
        <source>use edm or ld3</source>
        <translation>edm oder ld3 verwenden</translation>
    </message>
    <message>
        <source>the loss needs a network, and none was opened</source>
        <translation>der Verlust braucht ein Netz, und keines wurde geöffnet</translation>
    </message>
    <message>
        <source>use --loss l2 or --loss l1</source>
        <translation>--loss l2 oder --loss l1 verwenden</translation>
    </message>
    <message>
        <source>mean %1 and covariance %2 do not fit each other</source>
        <translation>Mittel %1 und Kovarianz %2 passen nicht zueinander</translation>
    </message>
    <message>
        <source>give [D] and [D, D]</source>
        <translation>[D] und [D, D] angeben</translation>
    </message>
    <message>
        <source>statistics of different dimensions</source>
        <translation>Statistiken verschiedener Dimensionen</translation>
    </message>
    <message>
        <source>compare statistics of the same feature net</source>
        <translation>Statistiken desselben Merkmalsnetzes vergleichen</translation>
    </message>
    <message>
        <source>compute the statistics again</source>
        <translation>die Statistik neu berechnen</translation>
    </message>
    <message>
        <source>unknown loss</source>
        <translation>unbekannter Verlust</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or a file with a TorchScript module forward(a, b) -&gt; [B]</source>
        <translation>l2, l1 oder lpips oder eine Datei mit einem TorchScript-Modul forward(a, b) -&gt; [B] verwenden</translation>
    </message>
    <message>
        <source>start the evaluation again</source>
        <translation>die Bewertung neu starten</translation>
    </message>
    <message>
        <source>moments need at least one feature</source>
        <translation>Momente brauchen mindestens ein Merkmal</translation>
    </message>
    <message>
        <source>give features [N, D]</source>
        <translation>Merkmale [N, D] angeben</translation>
    </message>
    <message>
        <source>features are %1 of %2</source>
        <translation>Merkmale sind %1 von %2</translation>
    </message>
    <message>
        <source>give [B, %1] of floating point</source>
        <translation>[B, %1] in Gleitkommazahlen angeben</translation>
    </message>
    <message>
        <source>features hold NaN or infinity</source>
        <translation>Merkmale enthalten NaN oder Unendlich</translation>
    </message>
    <message>
        <source>sample %1 or one of the next %2</source>
        <translation>Sample %1 oder eines der nächsten %2</translation>
    </message>
    <message>
        <source>check the samples and the feature net&apos;s number type</source>
        <translation>die Samples und den Zahlentyp des Merkmalsnetzes prüfen</translation>
    </message>
    <message>
        <source>merge moments of the same feature net</source>
        <translation>Momente desselben Merkmalsnetzes zusammenführen</translation>
    </message>
    <message>
        <source>a covariance needs at least two samples</source>
        <translation>eine Kovarianz braucht mindestens zwei Samples</translation>
    </message>
    <message>
        <source>give more samples</source>
        <translation>mehr Samples angeben</translation>
    </message>
    <message>
        <source>not the state of moments</source>
        <translation>nicht der Zustand von Momenten</translation>
    </message>
    <message>
        <source>the moments&apos; tensors do not fit each other</source>
        <translation>die Tensoren der Momente passen nicht zueinander</translation>
    </message>
    <message>
        <source>the moments hold a negative count, NaN or infinity</source>
        <translation>die Momente enthalten eine negative Anzahl, NaN oder Unendlich</translation>
    </message>
    <message>
        <source>the covariance is not symmetric: entries [%1, %2] and [%3, %4] differ by %5</source>
        <translation>die Kovarianz ist nicht symmetrisch: die Einträge [%1, %2] und [%3, %4] unterscheiden sich um %5</translation>
    </message>
    <message>
        <source>the mean holds NaN or infinity</source>
        <translation>das Mittel enthält NaN oder Unendlich</translation>
    </message>
    <message>
        <source>the covariance holds NaN or infinity</source>
        <translation>die Kovarianz enthält NaN oder Unendlich</translation>
    </message>
    <message>
        <source>the covariance is indefinite: its eigenvalues reach from %1 to %2</source>
        <translation>die Kovarianz ist indefinit: ihre Eigenwerte reichen von %1 bis %2</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels, the model&apos;s samples have %1</source>
        <translation>LPIPS vergleicht Bilder mit einem oder drei Kanälen, die Samples des Modells haben %1</translation>
    </message>
    <message>
        <source>use --loss l2, or a loss of your own (--loss FILE)</source>
        <translation>--loss l2 oder einen eigenen Verlust (--loss FILE) verwenden</translation>
    </message>
    <message>
        <source>LPIPS (%1) from %2</source>
        <translation>LPIPS (%1) aus %2</translation>
    </message>
    <message>
        <source>the loss that was used before is missing</source>
        <translation>der zuvor verwendete Verlust fehlt</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 there</source>
        <translation>die Datei mit SHA-256 %1 dorthin legen</translation>
    </message>
    <message>
        <source>the loss is not the one that was used before (its SHA-256 differs)</source>
        <translation>der Verlust ist nicht der zuvor verwendete (sein SHA-256 weicht ab)</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 back</source>
        <translation>die Datei mit SHA-256 %1 zurücklegen</translation>
    </message>
    <message>
        <source>bilinear to 299x299, half-pixel centres</source>
        <translation>bilinear auf 299x299, Halbpixel-Mitten</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1</source>
        <translation>bilinear auf 299x299, wie TensorFlow 1</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s inception-2015-12-05.pt</source>
        <translation>inception-2015-12-05.pt von NVIDIA verwenden</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1 (inside the module)</source>
        <translation>bilinear auf 299x299, wie TensorFlow 1 (im Modul)</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, 2048 features each are expected</source>
        <translation>das Modul gibt die Form %1 für %2 Bilder zurück, erwartet werden je 2048 Merkmale</translation>
    </message>
    <message>
        <source>get the weights of the FID Inception network</source>
        <translation>die Gewichte des FID-Inception-Netzes besorgen</translation>
    </message>
    <message>
        <source>no weights for the FID Inception network</source>
        <translation>keine Gewichte für das FID-Inception-Netz</translation>
    </message>
    <message>
        <source>the module has the front end nv, pt is asked for</source>
        <translation>das Modul hat die Eingangsstufe nv, verlangt ist pt</translation>
    </message>
    <message>
        <source>leave the front end out, or use pytorch-fid&apos;s weights</source>
        <translation>die Eingangsstufe weglassen oder die Gewichte von pytorch-fid verwenden</translation>
    </message>
    <message>
        <source>put the files with SHA-256 %1 into %2, or name their folder with --weights DIR</source>
        <translation>die Dateien mit SHA-256 %1 nach %2 legen oder ihren Ordner mit --weights DIR nennen</translation>
    </message>
    <message>
        <source>the weights of LPIPS (%1) that were used before are missing</source>
        <translation>die zuvor verwendeten Gewichte von LPIPS (%1) fehlen</translation>
    </message>
    <message>
        <source>the file is LPIPS with VGG16, AlexNet is asked for</source>
        <translation>die Datei ist LPIPS mit VGG16, verlangt ist AlexNet</translation>
    </message>
    <message>
        <source>use --net vgg, or the weights of AlexNet</source>
        <translation>--net vgg oder die Gewichte von AlexNet verwenden</translation>
    </message>
    <message>
        <source>the pictures do not have as many values as their shape says</source>
        <translation>die Bilder haben nicht so viele Werte, wie ihre Form sagt</translation>
    </message>
    <message>
        <source>give [count, channels, height, width]</source>
        <translation>[Anzahl, Kanäle, Höhe, Breite] angeben</translation>
    </message>
    <message>
        <source>give the moments of flattened pictures of this size</source>
        <translation>die Momente von Bildern dieser Größe, als Vektoren, angeben</translation>
    </message>
    <message>
        <source>number of principal components out of range</source>
        <translation>Anzahl der Hauptkomponenten außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>use 1 to %1, or 0 for the default</source>
        <translation>1 bis %1 verwenden, oder 0 für die Vorgabe</translation>
    </message>
    <message>
        <source>the pictures do not vary</source>
        <translation>die Bilder unterscheiden sich nicht</translation>
    </message>
    <message>
        <source>principal components of pixels</source>
        <translation>Hauptkomponenten der Pixel</translation>
    </message>
    <message>
        <source>give pictures that differ from each other</source>
        <translation>Bilder angeben, die sich voneinander unterscheiden</translation>
    </message>
    <message>
        <source>principal components of pictures of %1</source>
        <translation>Hauptkomponenten von Bildern von %1</translation>
    </message>
    <message>
        <source>give pictures of the size that the components were made from</source>
        <translation>Bilder der Größe angeben, aus der die Komponenten gemacht wurden</translation>
    </message>
    <message>
        <source>give the moments of pictures of the same size</source>
        <translation>die Momente von Bildern derselben Größe angeben</translation>
    </message>
    <message>
        <source>give [B, 1 or 3, H, W] of 8 x 8 pixels or more</source>
        <translation>[B, 1 oder 3, H, W] von 8 x 8 Pixeln oder mehr angeben</translation>
    </message>
    <message>
        <source>statistics hold mu [D] and sigma [D, D] of floating point, as EDM and pytorch-fid write them</source>
        <translation>eine Statistik enthält mu [D] und sigma [D, D] in Gleitkommazahlen, wie EDM und pytorch-fid sie schreiben</translation>
    </message>
    <message>
        <source>mu has shape %1</source>
        <translation>mu hat die Form %1</translation>
    </message>
    <message>
        <source>sigma has shape %1 where mu has %2 values</source>
        <translation>sigma hat die Form %1, wo mu %2 Werte hat</translation>
    </message>
    <message>
        <source>sigma is not quite symmetric (by %1); the mean of both halves is used</source>
        <translation>sigma ist nicht ganz symmetrisch (um %1); verwendet wird das Mittel beider Hälften</translation>
    </message>
    <message>
        <source>statistics of different feature nets</source>
        <translation>Statistiken verschiedener Merkmalsnetze</translation>
    </message>
    <message>
        <source>forward(a, b) that returns [B] losses</source>
        <translation>forward(a, b), das [B] Verluste zurückgibt</translation>
    </message>
    <message>
        <source>the loss takes other inputs than two</source>
        <translation>der Verlust nimmt andere Eingaben als zwei</translation>
    </message>
    <message>
        <source>the loss returns the shape %1 of %2 for %3 samples, [%4] floating point numbers are expected</source>
        <translation>der Verlust gibt die Form %1 von %2 für %3 Samples zurück, erwartet werden [%4] Gleitkommazahlen</translation>
    </message>
    <message>
        <source>return one number for each sample: a mean over all dimensions but the first</source>
        <translation>eine Zahl für jedes Sample zurückgeben: ein Mittel über alle Dimensionen außer der ersten</translation>
    </message>
    <message>
        <source>the loss is negative</source>
        <translation>der Verlust ist negativ</translation>
    </message>
    <message>
        <source>return a distance: 0 for equal samples, else a positive number</source>
        <translation>einen Abstand zurückgeben: 0 für gleiche Samples, sonst eine positive Zahl</translation>
    </message>
    <message>
        <source>the loss of standard normal samples is NaN or infinite</source>
        <translation>der Verlust standardnormaler Samples ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>check the module in Python</source>
        <translation>das Modul in Python prüfen</translation>
    </message>
    <message>
        <source>its gradient fails</source>
        <translation>sein Gradient scheitert</translation>
    </message>
    <message>
        <source>no gradient reaches the student&apos;s samples</source>
        <translation>kein Gradient erreicht die Samples des Schülers</translation>
    </message>
    <message>
        <source>its gradient is not finite</source>
        <translation>sein Gradient ist nicht endlich</translation>
    </message>
    <message>
        <source>gradient descent needs a loss that can be differentiated (%1)</source>
        <translation>Gradientenabstieg braucht einen ableitbaren Verlust (%1)</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast), or mend the module</source>
        <translation>den Optimierer lm (Rezept fast) verwenden oder das Modul berichtigen</translation>
    </message>
    <message>
        <source>no such file of a loss</source>
        <translation>diese Datei eines Verlusts gibt es nicht</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or the path of a TorchScript module</source>
        <translation>l2, l1 oder lpips oder den Pfad eines TorchScript-Moduls verwenden</translation>
    </message>
    <message>
        <source>the loss is not a TorchScript module</source>
        <translation>der Verlust ist kein TorchScript-Modul</translation>
    </message>
    <message>
        <source>save it with torch.jit.script(module).save(path)</source>
        <translation>es mit torch.jit.script(module).save(path) speichern</translation>
    </message>
    <message>
        <source>a subset cannot be larger than the set</source>
        <translation>eine Teilmenge kann nicht größer sein als die Menge</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>weniger verlangen</translation>
    </message>
    <message>
        <source>batches cannot be made</source>
        <translation>Batches lassen sich nicht bilden</translation>
    </message>
    <message>
        <source>%1 pictures in batches of %2 for %3 processes</source>
        <translation>%1 Bilder in Batches von %2 für %3 Prozesse</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>1 oder mehr verwenden</translation>
    </message>
    <message>
        <source>put it into %1, or name another folder with --weights DIR</source>
        <translation>sie nach %1 legen oder mit --weights DIR einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>no such file or folder of weights</source>
        <translation>diese Datei oder diesen Ordner mit Gewichten gibt es nicht</translation>
    </message>
    <message>
        <source>check the path; without it, %1 is searched</source>
        <translation>den Pfad prüfen; ohne ihn wird in %1 gesucht</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network</source>
        <translation>das FID-Netz Inception-v3</translation>
    </message>
    <message>
        <source>use pt_inception-2015-12-05-6726825d.pth of pytorch-fid</source>
        <translation>pt_inception-2015-12-05-6726825d.pth von pytorch-fid verwenden</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>eine Varianz ist negativ</translation>
    </message>
    <message>
        <source>unknown front end of the Inception network</source>
        <translation>unbekannte Eingangsstufe des Inception-Netzes</translation>
    </message>
    <message>
        <source>use pt (pytorch-fid) or nv (NVIDIA, EDM)</source>
        <translation>pt (pytorch-fid) oder nv (NVIDIA, EDM) verwenden</translation>
    </message>
    <message>
        <source>the Inception network takes pictures with one or three channels</source>
        <translation>das Inception-Netz nimmt Bilder mit einem oder drei Kanälen</translation>
    </message>
    <message>
        <source>give [B, 3, H, W], uint8 or floating point numbers in [0, 1]</source>
        <translation>[B, 3, H, W] angeben, uint8 oder Gleitkommazahlen in [0, 1]</translation>
    </message>
    <message>
        <source>use torchvision&apos;s vgg16-397923af.pth</source>
        <translation>vgg16-397923af.pth von torchvision verwenden</translation>
    </message>
    <message>
        <source>use torchvision&apos;s alexnet-owt-7be5be79.pth</source>
        <translation>alexnet-owt-7be5be79.pth von torchvision verwenden</translation>
    </message>
    <message>
        <source>unknown network of LPIPS</source>
        <translation>unbekanntes Netz von LPIPS</translation>
    </message>
    <message>
        <source>use vgg or alex</source>
        <translation>vgg oder alex verwenden</translation>
    </message>
    <message>
        <source>LPIPS for %1</source>
        <translation>LPIPS für %1</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS hold a negative weight, so that they make no distance</source>
        <translation>die linearen Schichten von LPIPS enthalten ein negatives Gewicht, sodass sie keinen Abstand ergeben</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels</source>
        <translation>LPIPS vergleicht Bilder mit einem oder drei Kanälen</translation>
    </message>
    <message>
        <source>give floating point pictures [B, 3, H, W] in [-1, 1]</source>
        <translation>Gleitkomma-Bilder [B, 3, H, W] in [-1, 1] angeben</translation>
    </message>
    <message>
        <source>pictures of different shapes cannot be compared</source>
        <translation>Bilder verschiedener Form lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>shapes %1 and %2</source>
        <translation>Formen %1 und %2</translation>
    </message>
    <message>
        <source>give two batches of equal shape</source>
        <translation>zwei Batches gleicher Form angeben</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s vgg16.pt</source>
        <translation>vgg16.pt von NVIDIA verwenden</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, one vector each is expected</source>
        <translation>das Modul gibt die Form %1 für %2 Bilder zurück, erwartet wird je ein Vektor</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>er ist %1, nicht %2</translation>
    </message>
    <message>
        <source>it holds %1, not floating point numbers</source>
        <translation>er enthält %1, keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>the weights hold NaN or infinity</source>
        <translation>die Gewichte enthalten NaN oder Unendlich</translation>
    </message>
    <message>
        <source>not a file of network weights (neither safetensors nor torch.save)</source>
        <translation>keine Datei mit Netzgewichten (weder safetensors noch torch.save)</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>die Datei erneut herunterladen</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>er fehlt</translation>
    </message>
    <message>
        <source>it does not belong to it</source>
        <translation>er gehört nicht dazu</translation>
    </message>
    <message>
        <source>the VGG16 network of torchvision</source>
        <translation>das VGG16-Netz von torchvision</translation>
    </message>
    <message>
        <source>the AlexNet network of torchvision</source>
        <translation>das AlexNet-Netz von torchvision</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for VGG16</source>
        <translation>die linearen Schichten von LPIPS für VGG16</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for AlexNet</source>
        <translation>die linearen Schichten von LPIPS für AlexNet</translation>
    </message>
    <message>
        <source>LPIPS with VGG16</source>
        <translation>LPIPS mit VGG16</translation>
    </message>
    <message>
        <source>LPIPS with AlexNet</source>
        <translation>LPIPS mit AlexNet</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network of pytorch-fid</source>
        <translation>das FID-Netz Inception-v3 von pytorch-fid</translation>
    </message>
    <message>
        <source>the Inception-v3 network of torchvision, which FID does not use</source>
        <translation>das Inception-v3-Netz von torchvision, das FID nicht verwendet</translation>
    </message>
    <message>
        <source>LPIPS with VGG16 as a TorchScript module</source>
        <translation>LPIPS mit VGG16 als TorchScript-Modul</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network as a TorchScript module</source>
        <translation>das FID-Netz Inception-v3 als TorchScript-Modul</translation>
    </message>
    <message>
        <source>no known network</source>
        <translation>kein bekanntes Netz</translation>
    </message>
    <message>
        <source>first statistics</source>
        <translation>erste Statistik</translation>
    </message>
    <message>
        <source>second statistics</source>
        <translation>zweite Statistik</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2</source>
        <translation>die Kovarianz hat Rang %1 von %2</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2, as %3 samples are too few; the distance is biased</source>
        <translation>die Kovarianz hat Rang %1 von %2, da %3 Samples zu wenige sind; der Abstand ist verzerrt</translation>
    </message>
    <message>
        <source>some features are constant or depend on others</source>
        <translation>einige Merkmale sind konstant oder hängen von anderen ab</translation>
    </message>
    <message>
        <source>the covariance has a negative eigenvalue, %1, which is taken as zero</source>
        <translation>die Kovarianz hat einen negativen Eigenwert, %1, der als null gilt</translation>
    </message>
    <message>
        <source>leading components</source>
        <translation>führende Komponenten</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2)</source>
        <translation>nicht die Gewichte für: %1 (%2)</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2); the file looks like %3</source>
        <translation>nicht die Gewichte für: %1 (%2); die Datei sieht aus wie %3</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1)</source>
        <translation>keine Gewichte für LPIPS (%1)</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1); the folder holds %2</source>
        <translation>keine Gewichte für LPIPS (%1); der Ordner enthält %2</translation>
    </message>
    <message>
        <source>get %1; put it into %2, or name another folder with --weights DIR</source>
        <translation>%1 besorgen; nach %2 legen oder mit --weights DIR einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>erneut herunterladen</translation>
    </message>
    <message>
        <source>another TorchScript module</source>
        <translation>ein anderes TorchScript-Modul</translation>
    </message>
    <message>
        <source>forward has no input %1</source>
        <translation>forward hat keine Eingabe %1</translation>
    </message>
    <message>
        <source>moments of %1 features</source>
        <translation>Momente von %1 Merkmalen</translation>
    </message>
    <message>
        <source>moments of %1 pixels</source>
        <translation>Momente von %1 Pixeln</translation>
    </message>
    <message>
        <source>pictures of %1</source>
        <translation>Bilder von %1</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>das Modul %1</translation>
    </message>
    <message>
        <source>%1, tensor %2</source>
        <translation>%1, Tensor %2</translation>
    </message>
    <message>
        <source>%1 does not hold floating point numbers</source>
        <translation>%1 enthält keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>export a module with %1</source>
        <translation>ein Modul exportieren mit %1</translation>
    </message>
    <message>
        <source>shape %1 of %2</source>
        <translation>Form %1 von %2</translation>
    </message>
    <message>
        <source>shape %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>pictures %1</source>
        <translation>Bilder %1</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>Dimension %1</translation>
    </message>
    <message>
        <source>%1 and %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</source>
        <translation>%1 und %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</translation>
    </message>
    <message>
        <source>use %1 of LPIPS, folder weights/v0.1</source>
        <translation>%1 von LPIPS verwenden, Ordner weights/v0.1</translation>
    </message>
    <message>
        <source>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) or inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</source>
        <translation>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) oder inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</translation>
    </message>
    <message>
        <source>use builtin or one of %1</source>
        <translation>builtin oder eines von %1 verwenden</translation>
    </message>
    <message>
        <source>a network, not a mixture</source>
        <translation>ein Netz, kein Mischmodell</translation>
    </message>
    <message>
        <source>builtin:16 is the mixture that it was trained on</source>
        <translation>builtin:16 ist das Mischmodell, mit dem es trainiert wurde</translation>
    </message>
    <message>
        <source>give class numbers from 0 to %1, or one row of weights for each sample</source>
        <translation>Klassennummern von 0 bis %1 oder für jedes Sample eine Zeile von Gewichten angeben</translation>
    </message>
    <message>
        <source>class label %1 of sample %2 is out of range</source>
        <translation>Klassenlabel %1 von Sample %2 ist außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>class labels of shape %1 for %2 samples</source>
        <translation>Klassenlabels der Form %1 für %2 Samples</translation>
    </message>
    <message>
        <source>class weights are not finite</source>
        <translation>Klassengewichte sind nicht endlich</translation>
    </message>
    <message>
        <source>class labels are not whole numbers</source>
        <translation>Klassenlabels sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>class labels</source>
        <translation>Klassenlabels</translation>
    </message>
    <message>
        <source>the model takes class numbers, not mixtures of classes</source>
        <translation>das Modell nimmt Klassennummern, keine Mischungen von Klassen</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>write the model&apos;s description, an object in braces, into this file</source>
        <translation>die Beschreibung des Modells, ein Objekt in geschweiften Klammern, in diese Datei schreiben</translation>
    </message>
    <message>
        <source>give fields as {&quot;prediction&quot;: &quot;eps&quot;, …}</source>
        <translation>Felder als {&quot;prediction&quot;: &quot;eps&quot;, …} angeben</translation>
    </message>
    <message>
        <source>use cuda:0 to cuda:%1</source>
        <translation>cuda:0 bis cuda:%1 verwenden</translation>
    </message>
    <message>
        <source>build the program again</source>
        <translation>das Programm neu bauen</translation>
    </message>
    <message>
        <source>a tensor of the built-in network is damaged</source>
        <translation>ein Tensor des eingebauten Netzes ist beschädigt</translation>
    </message>
    <message>
        <source>the built-in network is truncated</source>
        <translation>das eingebaute Netz ist abgeschnitten</translation>
    </message>
    <message>
        <source>the model&apos;s input has shape %1</source>
        <translation>die Eingabe des Modells hat die Form %1</translation>
    </message>
    <message>
        <source>a mixture has means [K, C, H, W], weights [K] and metadata kind = mixture, std = a positive number</source>
        <translation>ein Mischmodell hat means [K, C, H, W], weights [K] und die Metadaten kind = mixture, std = eine positive Zahl</translation>
    </message>
    <message>
        <source>metadata std = &quot;%1&quot; is not a positive number</source>
        <translation>Metadaten: std = &quot;%1&quot; ist keine positive Zahl</translation>
    </message>
    <message>
        <source>means %1 and weights %2 differ in K</source>
        <translation>means %1 und weights %2 weichen in K voneinander ab</translation>
    </message>
    <message>
        <source>a weight is not positive</source>
        <translation>ein Gewicht ist nicht positiv</translation>
    </message>
    <message>
        <source>Exact denoiser of a mixture of %1 isotropic Gaussians</source>
        <translation>Exakter Entrauscher einer Mischung von %1 isotropen Gaußverteilungen</translation>
    </message>
    <message>
        <source>is not a field of a description</source>
        <translation>ist kein Feld einer Beschreibung</translation>
    </message>
    <message>
        <source>%1 is unknown, use %2</source>
        <translation>%1 ist unbekannt, möglich ist %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>must be above sigma_min, which must not be negative</source>
        <translation>muss über sigma_min liegen, das nicht negativ sein darf</translation>
    </message>
    <message>
        <source>is for networks with classes</source>
        <translation>gilt für Netze mit Klassen</translation>
    </message>
    <message>
        <source>is for labels given as index; a row of zeros is no class</source>
        <translation>gilt für Labels als index; eine Zeile von Nullen ist keine Klasse</translation>
    </message>
    <message>
        <source>is %1, not an object</source>
        <translation>ist %1, kein Objekt</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete</source>
        <translation>die Beschreibung des Modells ist nicht vollständig</translation>
    </message>
    <message>
        <source>write these fields into the file, or give --describe FIELD=VALUE for each</source>
        <translation>diese Felder in die Datei schreiben oder für jedes --describe FIELD=VALUE angeben</translation>
    </message>
    <message>
        <source>a state dictionary needs its configuration beside it, in %1; a training state needs its network net</source>
        <translation>ein State-Dictionary braucht seine Konfiguration daneben, in %1; ein Trainingszustand braucht sein Netz net</translation>
    </message>
    <message>
        <source>the configuration of this network is missing</source>
        <translation>die Konfiguration dieses Netzes fehlt</translation>
    </message>
    <message>
        <source>write {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} into this file</source>
        <translation>{&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} in diese Datei schreiben</translation>
    </message>
    <message>
        <source>a TorchScript module is a program, not a network of a known layout</source>
        <translation>ein TorchScript-Modul ist ein Programm, kein Netz mit bekanntem Aufbau</translation>
    </message>
    <message>
        <source>use it as it is, or convert the checkpoint that it was made from</source>
        <translation>es so verwenden, wie es ist, oder den Checkpoint umwandeln, aus dem es gemacht wurde</translation>
    </message>
    <message>
        <source>give an EDM snapshot (.pkl), a training state or state dictionary (.pt, .pth, .safetensors), a TorchScript module, or a mixture</source>
        <translation>einen EDM-Schnappschuss (.pkl), einen Trainingszustand oder ein State-Dictionary (.pt, .pth, .safetensors), ein TorchScript-Modul oder ein Mischmodell angeben</translation>
    </message>
    <message>
        <source>unknown number type</source>
        <translation>unbekannter Zahlentyp</translation>
    </message>
    <message>
        <source>use float32 or float64; for EDM networks also tf32 or bfloat16</source>
        <translation>float32 oder float64 verwenden; für EDM-Netze auch tf32 oder bfloat16</translation>
    </message>
    <message>
        <source>only a TorchScript module is described by options</source>
        <translation>nur ein TorchScript-Modul wird durch Optionen beschrieben</translation>
    </message>
    <message>
        <source>leave out --describe</source>
        <translation>--describe weglassen</translation>
    </message>
    <message>
        <source>%1 is known of EDM networks in files only</source>
        <translation>%1 ist nur von EDM-Netzen in Dateien bekannt</translation>
    </message>
    <message>
        <source>use float32 or float64</source>
        <translation>float32 oder float64 verwenden</translation>
    </message>
    <message>
        <source>unknown kind of model</source>
        <translation>unbekannte Art von Modell</translation>
    </message>
    <message>
        <source>please report this</source>
        <translation>bitte melden</translation>
    </message>
    <message>
        <source>the file describes no network of this kind, or it is damaged</source>
        <translation>die Datei beschreibt kein Netz dieser Art, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>the constructor arguments are not named values</source>
        <translation>die Konstruktorargumente sind keine benannten Werte</translation>
    </message>
    <message>
        <source>%1 was constructed as %2, but the network&apos;s is %3</source>
        <translation>%1 wurde als %2 angelegt, das des Netzes ist aber %3</translation>
    </message>
    <message>
        <source>default of the class</source>
        <translation>Vorgabe der Klasse</translation>
    </message>
    <message>
        <source>%1 is not an integer: %2</source>
        <translation>%1 ist keine ganze Zahl: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: %2, not %3</source>
        <translation>%1 ist außerhalb des Bereichs: %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 is neither true nor false: %2</source>
        <translation>%1 ist weder true noch false: %2</translation>
    </message>
    <message>
        <source>unknown %1 %2, not one of %3</source>
        <translation>%1 %2 ist unbekannt, möglich ist %3</translation>
    </message>
    <message>
        <source>%1 is not a list of integers: %2</source>
        <translation>%1 ist keine Liste ganzer Zahlen: %2</translation>
    </message>
    <message>
        <source>%1 has too many entries: %2, at most %3</source>
        <translation>%1 hat zu viele Einträge: %2, höchstens %3</translation>
    </message>
    <message>
        <source>unknown constructor argument %1</source>
        <translation>unbekanntes Konstruktorargument %1</translation>
    </message>
    <message>
        <source>unknown network class %1</source>
        <translation>unbekannte Netzklasse %1</translation>
    </message>
    <message>
        <source>EDMPrecond, VPPrecond, VEPrecond and iDDPMPrecond are known</source>
        <translation>bekannt sind EDMPrecond, VPPrecond, VEPrecond und iDDPMPrecond</translation>
    </message>
    <message>
        <source>the network inside has no class or no arguments</source>
        <translation>das Netz darin hat keine Klasse oder keine Argumente</translation>
    </message>
    <message>
        <source>a filter of %1 taps cannot halve a picture</source>
        <translation>ein Filter mit %1 Koeffizienten kann ein Bild nicht halbieren</translation>
    </message>
    <message>
        <source>channel_mult is empty</source>
        <translation>channel_mult ist leer</translation>
    </message>
    <message>
        <source>channel_mult has too many levels for resolution %1</source>
        <translation>channel_mult hat zu viele Stufen für die Auflösung %1</translation>
    </message>
    <message>
        <source>resolution %1 cannot be halved %2 times</source>
        <translation>die Auflösung %1 lässt sich nicht %2 Mal halbieren</translation>
    </message>
    <message>
        <source>sigma_min is not below sigma_max</source>
        <translation>sigma_min liegt nicht unter sigma_max</translation>
    </message>
    <message>
        <source>model_type is %1, but the network is a %2</source>
        <translation>model_type ist %1, aber das Netz ist ein %2</translation>
    </message>
    <message>
        <source>preconditioner and network disagree about %1</source>
        <translation>Vorkonditionierer und Netz widersprechen sich bei %1</translation>
    </message>
    <message>
        <source>the network&apos;s configuration is not JSON</source>
        <translation>die Konfiguration des Netzes ist kein JSON</translation>
    </message>
    <message>
        <source>the network&apos;s configuration has no class or no arguments</source>
        <translation>die Konfiguration des Netzes hat keine Klasse oder keine Argumente</translation>
    </message>
    <message>
        <source>give {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</source>
        <translation>{&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} angeben</translation>
    </message>
    <message>
        <source>residual block, doubling</source>
        <translation>Residualblock, verdoppelnd</translation>
    </message>
    <message>
        <source>residual block, halving</source>
        <translation>Residualblock, halbierend</translation>
    </message>
    <message>
        <source>residual block</source>
        <translation>Residualblock</translation>
    </message>
    <message>
        <source>side path</source>
        <translation>Seitenpfad</translation>
    </message>
    <message>
        <source>group norm</source>
        <translation>Gruppennorm</translation>
    </message>
    <message>
        <source>embedding of noise level</source>
        <translation>Einbettung des Rauschpegels</translation>
    </message>
    <message>
        <source>class labels have shape %1 and type %2</source>
        <translation>Klassenlabels haben die Form %1 und den Typ %2</translation>
    </message>
    <message>
        <source>give %1 integers, or weights [%2, %3]</source>
        <translation>%1 ganze Zahlen oder Gewichte [%2, %3] angeben</translation>
    </message>
    <message>
        <source>a class label is out of range</source>
        <translation>ein Klassenlabel ist außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>use 0 to %1</source>
        <translation>0 bis %1 verwenden</translation>
    </message>
    <message>
        <source>tensors and constructor arguments of the file do not belong together</source>
        <translation>Tensoren und Konstruktorargumente der Datei gehören nicht zusammen</translation>
    </message>
    <message>
        <source>table of noise levels u</source>
        <translation>Tabelle der Rauschpegel u</translation>
    </message>
    <message>
        <source>bfloat16 features need a float32 model</source>
        <translation>bfloat16-Merkmale brauchen ein Modell in float32</translation>
    </message>
    <message>
        <source>use float32, or exact products</source>
        <translation>float32 oder exakte Produkte verwenden</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>%1 is %2, float32 expected</source>
        <translation>%1 ist %2, erwartet wird float32</translation>
    </message>
    <message>
        <source>%1 has shape %2, %3 expected</source>
        <translation>%1 hat die Form %2, erwartet wird %3</translation>
    </message>
    <message>
        <source>unexpected tensor %1</source>
        <translation>unerwarteter Tensor %1</translation>
    </message>
    <message>
        <source>no rule to draw this network&apos;s fixed tensors</source>
        <translation>keine Regel, um die festen Tensoren dieses Netzes zu ziehen</translation>
    </message>
    <message>
        <source>use positional embeddings and the filter [1, 1]</source>
        <translation>positional-Einbettungen und den Filter [1, 1] verwenden</translation>
    </message>
    <message>
        <source>a channel count of %1 gives zero normalisation groups</source>
        <translation>eine Kanalzahl von %1 ergibt null Normalisierungsgruppen</translation>
    </message>
    <message>
        <source>%1 channels cannot be normalised in %2 groups</source>
        <translation>%1 Kanäle lassen sich nicht in %2 Gruppen normalisieren</translation>
    </message>
    <message>
        <source>model_channels or channel_mult of the file are damaged</source>
        <translation>model_channels oder channel_mult der Datei sind beschädigt</translation>
    </message>
    <message>
        <source>a noise level cannot be embedded in %1 channels</source>
        <translation>ein Rauschpegel lässt sich nicht in %1 Kanäle einbetten</translation>
    </message>
    <message>
        <source>model_channels or channel_mult_noise of the file are damaged</source>
        <translation>model_channels oder channel_mult_noise der Datei sind beschädigt</translation>
    </message>
    <message>
        <source>compressed record %1, which torch.jit.save never writes</source>
        <translation>komprimierter Eintrag %1, wie torch.jit.save ihn nie schreibt</translation>
    </message>
    <message>
        <source>the program would take %1 bytes</source>
        <translation>das Programm würde %1 Bytes brauchen</translation>
    </message>
    <message>
        <source>no record for storage %1</source>
        <translation>kein Eintrag für Storage %1</translation>
    </message>
    <message>
        <source>storage %1 has %2 bytes, %3 are spoken of</source>
        <translation>Storage %1 hat %2 Bytes, angegeben sind %3</translation>
    </message>
    <message>
        <source>not a sound TorchScript module</source>
        <translation>kein intaktes TorchScript-Modul</translation>
    </message>
    <message>
        <source>save it again with torch.jit.save</source>
        <translation>es erneut mit torch.jit.save speichern</translation>
    </message>
    <message>
        <source>the module was made by a newer LibTorch (%1)</source>
        <translation>das Modul wurde mit einem neueren LibTorch gemacht (%1)</translation>
    </message>
    <message>
        <source>LibTorch cannot load the module (%1)</source>
        <translation>LibTorch kann das Modul nicht laden (%1)</translation>
    </message>
    <message>
        <source>the module has no method forward</source>
        <translation>das Modul hat keine Methode forward</translation>
    </message>
    <message>
        <source>check the module in Python with inputs of the described shape</source>
        <translation>das Modul in Python mit Eingaben der beschriebenen Form prüfen</translation>
    </message>
    <message>
        <source>forward returns %1, not a tensor</source>
        <translation>forward gibt %1 zurück, keinen Tensor</translation>
    </message>
    <message>
        <source>return the prediction as a tensor, or as the first part of a tuple</source>
        <translation>die Vorhersage als Tensor oder als ersten Teil eines Tupels zurückgeben</translation>
    </message>
    <message>
        <source>forward(x, t) or forward(x, t, labels)</source>
        <translation>forward(x, t) oder forward(x, t, labels)</translation>
    </message>
    <message>
        <source>Network as a TorchScript module</source>
        <translation>Netz als TorchScript-Modul</translation>
    </message>
    <message>
        <source>export forward(x, t, labels), or describe it with classes = 0</source>
        <translation>forward(x, t, labels) exportieren oder es mit classes = 0 beschreiben</translation>
    </message>
    <message>
        <source>export forward(x, t), or describe the classes</source>
        <translation>forward(x, t) exportieren oder die Klassen beschreiben</translation>
    </message>
    <message>
        <source>the model needs class labels, none are given</source>
        <translation>das Modell braucht Klassenlabels, angegeben sind keine</translation>
    </message>
    <message>
        <source>give labels, or state null_label in the model&apos;s description</source>
        <translation>Labels angeben oder null_label in der Beschreibung des Modells nennen</translation>
    </message>
    <message>
        <source>forward returns the shape %1 for x of %2, expected is %3</source>
        <translation>forward gibt für x der Form %2 die Form %1 zurück, erwartet wird %3</translation>
    </message>
    <message>
        <source>correct channels, height, width or learned_variance in the description, or the module</source>
        <translation>channels, height, width oder learned_variance in der Beschreibung oder das Modul berichtigen</translation>
    </message>
    <message>
        <source>x does not fit the model</source>
        <translation>x passt nicht zum Modell</translation>
    </message>
    <message>
        <source>the module returns NaN or infinity for standard normal x</source>
        <translation>das Modul gibt für standardnormales x NaN oder Unendlich zurück</translation>
    </message>
    <message>
        <source>check time_input and noise_schedule in the description, and the module</source>
        <translation>time_input und noise_schedule in der Beschreibung und das Modul prüfen</translation>
    </message>
    <message>
        <source>measured by one call</source>
        <translation>mit einem Aufruf gemessen</translation>
    </message>
    <message>
        <source>no gradient reaches x</source>
        <translation>kein Gradient erreicht x</translation>
    </message>
    <message>
        <source>no gradient reaches the noise level</source>
        <translation>kein Gradient erreicht den Rauschpegel</translation>
    </message>
    <message>
        <source>%1 must be above sigma_min, which must not be negative</source>
        <translation>%1 muss über sigma_min liegen, das nicht negativ sein darf</translation>
    </message>
    <message>
        <source>%1 is for networks with classes</source>
        <translation>%1 gilt für Netze mit Klassen</translation>
    </message>
    <message>
        <source>%1 is for labels given as index; a row of zeros is no class</source>
        <translation>%1 gilt für Labels als index; eine Zeile von Nullen ist keine Klasse</translation>
    </message>
    <message>
        <source>%1 is not a field of a description</source>
        <translation>%1 ist kein Feld einer Beschreibung</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, %1</source>
        <translation>die Beschreibung des Modells ist nicht vollständig, %1</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, conditional on a class</source>
        <translation>%1-Netz mit der Vorkonditionierung von %2, klassenbedingt</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, unconditional</source>
        <translation>%1-Netz mit der Vorkonditionierung von %2, nicht bedingt</translation>
    </message>
    <message>
        <source>not a model of a known format</source>
        <translation>kein Modell eines bekannten Formats</translation>
    </message>
    <message>
        <source>embedding of noise level and class</source>
        <translation>Einbettung von Rauschpegel und Klasse</translation>
    </message>
    <message>
        <source>export it with PyTorch %1 or older, or build with a newer LibTorch</source>
        <translation>es mit PyTorch %1 oder älter exportieren oder mit einem neueren LibTorch bauen</translation>
    </message>
    <message>
        <source>the module uses what LibTorch %1 does not have (%2)</source>
        <translation>das Modul verwendet, was LibTorch %1 nicht hat (%2)</translation>
    </message>
    <message>
        <source>the module failed</source>
        <translation>das Modul ist gescheitert</translation>
    </message>
    <message>
        <source>no %1 among the constructor arguments</source>
        <translation>kein %1 unter den Konstruktorargumenten</translation>
    </message>
    <message>
        <source>%1 has shape %2</source>
        <translation>%1 hat die Form %2</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite</source>
        <translation>%1 enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>unbekannte Art %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>siehe %1</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>Halbierung</translation>
    </message>
    <message>
        <source>doubling</source>
        <translation>Verdopplung</translation>
    </message>
    <message>
        <source>%1, trained on samples of builtin:16</source>
        <translation>%1, trainiert mit Samples von builtin:16</translation>
    </message>
    <message>
        <source>%1 is not [black, white] with black &lt; white</source>
        <translation>%1 ist nicht [schwarz, weiß] mit schwarz &lt; weiß</translation>
    </message>
    <message>
        <source>no metadata &quot;std&quot;</source>
        <translation>keine Metadaten &quot;std&quot;</translation>
    </message>
    <message>
        <source>no metadata &quot;kind&quot;</source>
        <translation>keine Metadaten &quot;kind&quot;</translation>
    </message>
    <message>
        <source>description %1</source>
        <translation>Beschreibung %1</translation>
    </message>
    <message>
        <source>forward at sigma = 1</source>
        <translation>forward bei sigma = 1</translation>
    </message>
    <message>
        <source>forward takes %1 inputs, the description gives it %2</source>
        <translation>forward nimmt %1 Eingaben, die Beschreibung gibt ihm %2</translation>
    </message>
    <message>
        <source>x, noise level and labels</source>
        <translation>x, Rauschpegel und Labels</translation>
    </message>
    <message>
        <source>x and noise level</source>
        <translation>x und Rauschpegel</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, missing</source>
        <translation>die Beschreibung des Modells ist nicht vollständig, es fehlt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>views of the same elements would take more memory than the whole file</source>
        <translation>Sichten auf dieselben Elemente würden mehr Speicher brauchen als die ganze Datei</translation>
    </message>
    <message>
        <source>not a readable torch.save file</source>
        <translation>keine lesbare torch.save-Datei</translation>
    </message>
    <message>
        <source>save a plain dict of tensors with torch.save</source>
        <translation>ein einfaches dict von Tensoren mit torch.save speichern</translation>
    </message>
    <message>
        <source>more entries than a dictionary of tensors has</source>
        <translation>mehr Einträge, als ein Dictionary von Tensoren hat</translation>
    </message>
    <message>
        <source>a key is not text</source>
        <translation>ein Schlüssel ist kein Text</translation>
    </message>
    <message>
        <source>wrong magic number</source>
        <translation>falsche magische Zahl</translation>
    </message>
    <message>
        <source>not little endian: written on a big-endian machine</source>
        <translation>nicht Little-Endian: auf einem Big-Endian-Rechner geschrieben</translation>
    </message>
    <message>
        <source>the list of keys is not a list</source>
        <translation>die Liste der Schlüssel ist keine Liste</translation>
    </message>
    <message>
        <source>the list of keys names a storage that nothing uses</source>
        <translation>die Liste der Schlüssel nennt einen Storage, den nichts verwendet</translation>
    </message>
    <message>
        <source>the list of keys names storage %1 twice</source>
        <translation>die Liste der Schlüssel nennt Storage %1 zweimal</translation>
    </message>
    <message>
        <source>the list of keys does not name the storage that is used</source>
        <translation>die Liste der Schlüssel nennt den verwendeten Storage nicht</translation>
    </message>
    <message>
        <source>%1 extra bytes after the data</source>
        <translation>%1 überzählige Bytes nach den Daten</translation>
    </message>
    <message>
        <source>data truncated: no element count before the data of storage %1</source>
        <translation>Daten abgeschnitten: keine Elementzahl vor den Daten von Storage %1</translation>
    </message>
    <message>
        <source>element count before the data (%1) differs from the description (%2)</source>
        <translation>Elementzahl vor den Daten (%1) weicht von der Beschreibung ab (%2)</translation>
    </message>
    <message>
        <source>data truncated: %1 elements declared, %2 bytes present</source>
        <translation>Daten abgeschnitten: %1 Elemente angegeben, %2 Bytes vorhanden</translation>
    </message>
    <message>
        <source>does not hold a storage</source>
        <translation>enthält keinen Storage</translation>
    </message>
    <message>
        <source>a value that contains itself</source>
        <translation>ein Wert, der sich selbst enthält</translation>
    </message>
    <message>
        <source>more values than a checkpoint has</source>
        <translation>mehr Werte, als ein Checkpoint hat</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>ein Name von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>more tensors than a network has</source>
        <translation>mehr Tensoren, als ein Netz hat</translation>
    </message>
    <message>
        <source>two tensors are called %1</source>
        <translation>zwei Tensoren heißen %1</translation>
    </message>
    <message>
        <source>a numpy scalar without a dtype</source>
        <translation>ein NumPy-Skalar ohne dtype</translation>
    </message>
    <message>
        <source>a numpy dtype without a name</source>
        <translation>ein NumPy-dtype ohne Namen</translation>
    </message>
    <message>
        <source>a big-endian numpy scalar</source>
        <translation>ein Big-Endian-NumPy-Skalar</translation>
    </message>
    <message>
        <source>a numpy scalar whose bytes do not fit its dtype</source>
        <translation>ein NumPy-Skalar, dessen Bytes nicht zu seinem dtype passen</translation>
    </message>
    <message>
        <source>a global whose name is not text</source>
        <translation>eine Globale, deren Name kein Text ist</translation>
    </message>
    <message>
        <source>unknown storage type %1</source>
        <translation>unbekannter Storage-Typ %1</translation>
    </message>
    <message>
        <source>persistent id in a plain pickle</source>
        <translation>persistente ID in einem einfachen Pickle</translation>
    </message>
    <message>
        <source>a persistent id that is not a tuple</source>
        <translation>eine persistente ID, die kein Tupel ist</translation>
    </message>
    <message>
        <source>NEWOBJ whose arguments are not a tuple</source>
        <translation>NEWOBJ, dessen Argumente kein Tupel sind</translation>
    </message>
    <message>
        <source>REDUCE on something that is not an allowed global</source>
        <translation>REDUCE auf etwas, das keine erlaubte Globale ist</translation>
    </message>
    <message>
        <source>REDUCE whose arguments are not a tuple</source>
        <translation>REDUCE, dessen Argumente kein Tupel sind</translation>
    </message>
    <message>
        <source>BUILD on something that takes no state</source>
        <translation>BUILD auf etwas, das keinen Zustand annimmt</translation>
    </message>
    <message>
        <source>collections.Counter of something that is not a dictionary</source>
        <translation>collections.Counter von etwas, das kein Dictionary ist</translation>
    </message>
    <message>
        <source>a call of %1: REDUCE on something that is not an allowed global</source>
        <translation>ein Aufruf von %1: REDUCE auf etwas, das keine erlaubte Globale ist</translation>
    </message>
    <message>
        <source>an OrderedDict of something that is not a list of pairs</source>
        <translation>ein OrderedDict von etwas, das keine Liste von Paaren ist</translation>
    </message>
    <message>
        <source>a set of something that is not a list</source>
        <translation>eine Menge von etwas, das keine Liste ist</translation>
    </message>
    <message>
        <source>_codecs.encode with anything but a text and &apos;latin1&apos;</source>
        <translation>_codecs.encode mit anderem als einem Text und &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>_codecs.encode of a text with characters beyond &apos;latin1&apos;</source>
        <translation>_codecs.encode eines Textes mit Zeichen außerhalb von &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>a parameter that is not a tensor</source>
        <translation>ein Parameter, der kein Tensor ist</translation>
    </message>
    <message>
        <source>declared length of %1 (%2 bytes) exceeds the file: the pickle ends before STOP</source>
        <translation>angegebene Länge (%1, %2 Bytes) geht über die Datei hinaus: der Pickle endet vor STOP</translation>
    </message>
    <message>
        <source>too many values: they would take more than %1 MiB</source>
        <translation>zu viele Werte: sie würden mehr als %1 MiB brauchen</translation>
    </message>
    <message>
        <source>stack underflow: nothing at STOP</source>
        <translation>Stack-Unterlauf: nichts bei STOP</translation>
    </message>
    <message>
        <source>values left on the stack at STOP</source>
        <translation>bei STOP liegen noch Werte auf dem Stack</translation>
    </message>
    <message>
        <source>empty: no pickle, nothing at all</source>
        <translation>leer: kein Pickle, gar nichts</translation>
    </message>
    <message>
        <source>not a pickle of a supported protocol: the first byte is not PROTO; a failed download, or text protocol 0</source>
        <translation>kein Pickle eines unterstützten Protokolls: das erste Byte ist nicht PROTO; ein misslungener Download oder Textprotokoll 0</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>pickle protocol %1 is not supported</source>
        <translation>Pickle-Protokoll %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the pickle ends before STOP</source>
        <translation>der Pickle endet vor STOP</translation>
    </message>
    <message>
        <source>a byte string</source>
        <translation>eine Bytefolge</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 open MARKs</source>
        <translation>zu tief verschachtelt: mehr als %1 offene MARKs</translation>
    </message>
    <message>
        <source>a memo index</source>
        <translation>ein Memo-Index</translation>
    </message>
    <message>
        <source>a frame of %1 bytes is longer than the file: its declared length exceeds the file, the pickle ends before STOP</source>
        <translation>ein Frame von %1 Bytes ist länger als die Datei: seine angegebene Länge geht über die Datei hinaus, der Pickle endet vor STOP</translation>
    </message>
    <message>
        <source>%1 bytes after STOP</source>
        <translation>%1 Bytes nach STOP</translation>
    </message>
    <message>
        <source>an integer of negative length</source>
        <translation>eine ganze Zahl negativer Länge</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>ein Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>more than %1 values on the stack</source>
        <translation>mehr als %1 Werte auf dem Stack</translation>
    </message>
    <message>
        <source>stack underflow</source>
        <translation>Stack-Unterlauf</translation>
    </message>
    <message>
        <source>stack underflow: no MARK</source>
        <translation>Stack-Unterlauf: kein MARK</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 values inside each other</source>
        <translation>zu tief verschachtelt: mehr als %1 Werte ineinander</translation>
    </message>
    <message>
        <source>APPEND on something that is not a list</source>
        <translation>APPEND auf etwas, das keine Liste ist</translation>
    </message>
    <message>
        <source>SETITEMS with an odd number of values</source>
        <translation>SETITEMS mit ungerader Anzahl von Werten</translation>
    </message>
    <message>
        <source>SETITEMS on something that is not a dictionary</source>
        <translation>SETITEMS auf etwas, das kein Dictionary ist</translation>
    </message>
    <message>
        <source>a list, set or dictionary as a dictionary key</source>
        <translation>eine Liste, eine Menge oder ein Dictionary als Schlüssel eines Dictionarys</translation>
    </message>
    <message>
        <source>ADDITEMS on something that is not a set</source>
        <translation>ADDITEMS auf etwas, das keine Menge ist</translation>
    </message>
    <message>
        <source>a list, set or dictionary in a set</source>
        <translation>eine Liste, eine Menge oder ein Dictionary in einer Menge</translation>
    </message>
    <message>
        <source>memo index %1 is too large</source>
        <translation>Memo-Index %1 ist zu groß</translation>
    </message>
    <message>
        <source>memo entry %1 was never stored</source>
        <translation>Memo-Eintrag %1 wurde nie gespeichert</translation>
    </message>
    <message>
        <source>a name without end, or the pickle ends before STOP</source>
        <translation>ein Name ohne Ende, oder der Pickle endet vor STOP</translation>
    </message>
    <message>
        <source>more values, or deeper ones, than settings need</source>
        <translation>mehr oder tiefere Werte, als Einstellungen brauchen</translation>
    </message>
    <message>
        <source>not a plain value</source>
        <translation>kein einfacher Wert</translation>
    </message>
    <message>
        <source>a name that is not text</source>
        <translation>ein Name, der kein Text ist</translation>
    </message>
    <message>
        <source>a storage key that is not text</source>
        <translation>ein Storage-Schlüssel, der kein Text ist</translation>
    </message>
    <message>
        <source>a persistent id that does not describe a storage</source>
        <translation>eine persistente ID, die keinen Storage beschreibt</translation>
    </message>
    <message>
        <source>a persistent id without a storage type</source>
        <translation>eine persistente ID ohne Storage-Typ</translation>
    </message>
    <message>
        <source>element count of a storage</source>
        <translation>Elementzahl eines Storage</translation>
    </message>
    <message>
        <source>element count of a storage (%1) overflows 64 bits</source>
        <translation>Elementzahl eines Storage (%1) läuft über 64 Bit hinaus</translation>
    </message>
    <message>
        <source>a storage view that is not key, offset and size</source>
        <translation>eine Storage-Sicht, die nicht aus Schlüssel, Versatz und Größe besteht</translation>
    </message>
    <message>
        <source>offset of a view</source>
        <translation>Versatz einer Sicht</translation>
    </message>
    <message>
        <source>size of a view</source>
        <translation>Größe einer Sicht</translation>
    </message>
    <message>
        <source>storage view (offset %1, size %2 of %3) reaches past its root</source>
        <translation>Storage-Sicht (Versatz %1, Größe %2 von %3) reicht über ihre Wurzel hinaus</translation>
    </message>
    <message>
        <source>storage %1 is described in two ways</source>
        <translation>Storage %1 ist auf zwei Arten beschrieben</translation>
    </message>
    <message>
        <source>persistent object that is not a small dictionary</source>
        <translation>persistentes Objekt, das kein kleines Dictionary ist</translation>
    </message>
    <message>
        <source>persistent object without a version</source>
        <translation>persistentes Objekt ohne Version</translation>
    </message>
    <message>
        <source>persistent object version %1 is not supported</source>
        <translation>Version %1 des persistenten Objekts wird nicht unterstützt</translation>
    </message>
    <message>
        <source>persistent object without a class name</source>
        <translation>persistentes Objekt ohne Klassennamen</translation>
    </message>
    <message>
        <source>persistent object without state (class %1)</source>
        <translation>persistentes Objekt ohne Zustand (Klasse %1)</translation>
    </message>
    <message>
        <source>persistent object whose state is not a dictionary (class %1)</source>
        <translation>persistentes Objekt, dessen Zustand kein Dictionary ist (Klasse %1)</translation>
    </message>
    <message>
        <source>constructor arguments without names are not supported</source>
        <translation>Konstruktorargumente ohne Namen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>constructor arguments are not a dictionary</source>
        <translation>Konstruktorargumente sind kein Dictionary</translation>
    </message>
    <message>
        <source>module tree contains itself</source>
        <translation>Modulbaum enthält sich selbst</translation>
    </message>
    <message>
        <source>module tree nested too deep</source>
        <translation>Modulbaum zu tief verschachtelt</translation>
    </message>
    <message>
        <source>more modules than a network has</source>
        <translation>mehr Module, als ein Netz hat</translation>
    </message>
    <message>
        <source>module whose state is not a dictionary</source>
        <translation>Modul, dessen Zustand kein Dictionary ist</translation>
    </message>
    <message>
        <source>not a module</source>
        <translation>kein Modul</translation>
    </message>
    <message>
        <source>%1 is not a dictionary</source>
        <translation>%1 ist kein Dictionary</translation>
    </message>
    <message>
        <source>%1 is not a tensor</source>
        <translation>%1 ist kein Tensor</translation>
    </message>
    <message>
        <source>more attributes than a module has</source>
        <translation>mehr Attribute, als ein Modul hat</translation>
    </message>
    <message>
        <source>top level is not a dictionary</source>
        <translation>oberste Ebene ist kein Dictionary</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network</source>
        <translation>&apos;%1&apos; ist kein Netz</translation>
    </message>
    <message>
        <source>numbers of sizes and strides differ: %1 and %2</source>
        <translation>Anzahlen der Größen und Schrittweiten sind verschieden: %1 und %2</translation>
    </message>
    <message>
        <source>negative tensor size</source>
        <translation>negative Tensorgröße</translation>
    </message>
    <message>
        <source>negative tensor stride</source>
        <translation>negative Tensorschrittweite</translation>
    </message>
    <message>
        <source>negative storage offset</source>
        <translation>negativer Storage-Versatz</translation>
    </message>
    <message>
        <source>extent of the tensor overflows 64 bits</source>
        <translation>Ausdehnung des Tensors läuft über 64 Bit hinaus</translation>
    </message>
    <message>
        <source>tensor reaches past the end, outside its storage: it needs %1 elements, its storage has %2</source>
        <translation>Tensor reicht über das Ende hinaus, aus seinem Storage heraus: er braucht %1 Elemente, sein Storage hat %2</translation>
    </message>
    <message>
        <source>tensor of %1 elements over a storage of %2</source>
        <translation>Tensor von %1 Elementen über einem Storage von %2</translation>
    </message>
    <message>
        <source>a tensor of %1 arguments</source>
        <translation>ein Tensor von %1 Argumenten</translation>
    </message>
    <message>
        <source>storage offset</source>
        <translation>Storage-Versatz</translation>
    </message>
    <message>
        <source>tensor size</source>
        <translation>Tensorgröße</translation>
    </message>
    <message>
        <source>tensor stride</source>
        <translation>Tensorschrittweite</translation>
    </message>
    <message>
        <source>an unused tensor</source>
        <translation>ein ungenutzter Tensor</translation>
    </message>
    <message>
        <source>an unused storage</source>
        <translation>ein ungenutzter Storage</translation>
    </message>
    <message>
        <source>a tensor without a storage</source>
        <translation>ein Tensor ohne Storage</translation>
    </message>
    <message>
        <source>a storage that is not a byte string</source>
        <translation>ein Storage, der keine Bytefolge ist</translation>
    </message>
    <message>
        <source>storage record data/%1 is missing</source>
        <translation>Storage-Eintrag data/%1 fehlt</translation>
    </message>
    <message>
        <source>record data/%1 holds %2 bytes, outside which its %3 declared elements of %4 bytes would reach</source>
        <translation>Eintrag data/%1 enthält %2 Bytes, über die seine %3 angegebenen Elemente von %4 Bytes hinausreichen würden</translation>
    </message>
    <message>
        <source>a TorchScript archive, which holds a program, not a dictionary</source>
        <translation>ein TorchScript-Archiv, das ein Programm enthält, kein Dictionary</translation>
    </message>
    <message>
        <source>zip: no data.pkl</source>
        <translation>zip: kein data.pkl</translation>
    </message>
    <message>
        <source>zip: compressed record %1, which torch.save never writes</source>
        <translation>zip: komprimierter Eintrag %1, wie torch.save ihn nie schreibt</translation>
    </message>
    <message>
        <source>zip: %1 lies outside the folder %2</source>
        <translation>zip: %1 liegt außerhalb des Ordners %2</translation>
    </message>
    <message>
        <source>not a dictionary</source>
        <translation>kein Dictionary</translation>
    </message>
    <message>
        <source>wrong protocol version</source>
        <translation>falsche Protokollversion</translation>
    </message>
    <message>
        <source>wrong protocol version %1</source>
        <translation>falsche Protokollversion %1</translation>
    </message>
    <message>
        <source>NEWOBJ on something that is not an allowed class</source>
        <translation>NEWOBJ auf etwas, das keine erlaubte Klasse ist</translation>
    </message>
    <message>
        <source>persistent object of unknown type &apos;%1&apos;</source>
        <translation>persistentes Objekt unbekannter Art &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>ein Frame</translation>
    </message>
    <message>
        <source>%1 is not a tuple</source>
        <translation>%1 ist kein Tupel</translation>
    </message>
    <message>
        <source>global %1 is not allowed</source>
        <translation>die Globale %1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>opcode %1 is not allowed</source>
        <translation>der Opcode %1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>a name in %1 is not text</source>
        <translation>ein Name in %1 ist kein Text</translation>
    </message>
    <message>
        <source>legacy torch file</source>
        <translation>alte torch-Datei</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>bei Byte %1</translation>
    </message>
    <message>
        <source>not a checkpoint of a run</source>
        <translation>kein Checkpoint eines Laufs</translation>
    </message>
    <message>
        <source>restore it from a copy, or train again in a new folder</source>
        <translation>aus einer Kopie wiederherstellen oder in einem neuen Ordner neu trainieren</translation>
    </message>
    <message>
        <source>the file belongs to another comparison</source>
        <translation>die Datei gehört zu einem anderen Vergleich</translation>
    </message>
    <message>
        <source>give another file, or remove it</source>
        <translation>eine andere Datei angeben oder sie entfernen</translation>
    </message>
    <message>
        <source>not a line of a comparison</source>
        <translation>keine Zeile eines Vergleichs</translation>
    </message>
    <message>
        <source>remove the file and compare again</source>
        <translation>die Datei entfernen und neu vergleichen</translation>
    </message>
    <message>
        <source>negative number of threads</source>
        <translation>negative Anzahl von Threads</translation>
    </message>
    <message>
        <source>give 0 for all cores, or a positive number</source>
        <translation>0 für alle Kerne oder eine positive Zahl angeben</translation>
    </message>
    <message>
        <source>the model&apos;s samples have %1 channels; LPIPS compares pictures with one or three</source>
        <translation>die Samples des Modells haben %1 Kanäle; LPIPS vergleicht Bilder mit einem oder drei</translation>
    </message>
    <message>
        <source>its weights are given</source>
        <translation>seine Gewichte sind angegeben</translation>
    </message>
    <message>
        <source>its weights are in %1</source>
        <translation>seine Gewichte liegen in %1</translation>
    </message>
    <message>
        <source>%1 worked on this run within the last minutes</source>
        <translation>%1 hat in den letzten Minuten an diesem Lauf gearbeitet</translation>
    </message>
    <message>
        <source>stop it there, or wait: once it has been silent for five minutes the run can be resumed here</source>
        <translation>ihn dort stoppen oder warten: nach fünf Minuten ohne Lebenszeichen kann der Lauf hier fortgesetzt werden</translation>
    </message>
    <message>
        <source>the defaults are used instead</source>
        <translation>stattdessen gelten die Vorgaben</translation>
    </message>
    <message>
        <source>resumed at iteration %1</source>
        <translation>bei Iteration %1 fortgesetzt</translation>
    </message>
    <message>
        <source>teacher set made: %1 samples, %2, NFE %3</source>
        <translation>Lehrersatz gemacht: %1 Samples, %2, NFE %3</translation>
    </message>
    <message>
        <source>ends after its round, as wished</source>
        <translation>endet wie gewünscht nach seiner Runde</translation>
    </message>
    <message>
        <source>the file is shorter than the checkpoint says</source>
        <translation>die Datei ist kürzer, als der Checkpoint sagt</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy</source>
        <translation>die Datei ist beschädigt; aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>the run has no teacher&apos;s samples yet</source>
        <translation>der Lauf hat noch keine Samples des Lehrers</translation>
    </message>
    <message>
        <source>wait until its first stage is over, or resume it</source>
        <translation>warten, bis sein erster Abschnitt vorbei ist, oder ihn fortsetzen</translation>
    </message>
    <message>
        <source>choose a model, a schedule, or the folder of a run or of measured values</source>
        <translation>ein Modell, einen Zeitplan oder den Ordner eines Laufs oder gemessener Werte wählen</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>the folder holds neither runs nor measured values</source>
        <translation>der Ordner enthält weder Läufe noch gemessene Werte</translation>
    </message>
    <message>
        <source>choose a folder with a run.json or an evaluations.jsonl, or one whose folders have them</source>
        <translation>einen Ordner mit einer run.json oder evaluations.jsonl wählen, oder einen, dessen Ordner sie haben</translation>
    </message>
    <message>
        <source>the file describes a model</source>
        <translation>die Datei beschreibt ein Modell</translation>
    </message>
    <message>
        <source>choose the model file beside it</source>
        <translation>die Modelldatei daneben wählen</translation>
    </message>
    <message>
        <source>the JSON is not of this program</source>
        <translation>das JSON ist nicht von diesem Programm</translation>
    </message>
    <message>
        <source>a file of the format &quot;%1&quot; cannot be opened alone</source>
        <translation>eine Datei des Formats &quot;%1&quot; kann nicht allein geöffnet werden</translation>
    </message>
    <message>
        <source>the file is neither a model nor a schedule</source>
        <translation>die Datei ist weder ein Modell noch ein Zeitplan</translation>
    </message>
    <message>
        <source>tensors of the format &quot;%1&quot;, not a model</source>
        <translation>Tensoren des Formats &quot;%1&quot;, kein Modell</translation>
    </message>
    <message>
        <source>arrays of NumPy, not a model or a schedule</source>
        <translation>NumPy-Arrays, kein Modell und kein Zeitplan</translation>
    </message>
    <message>
        <source>reference statistics are chosen where an evaluation is planned</source>
        <translation>Referenzstatistiken werden dort gewählt, wo eine Bewertung geplant wird</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>the model is not the one that the run was started with (its SHA-256 differs)</source>
        <translation>das Modell ist nicht das, mit dem der Lauf begonnen wurde (sein SHA-256 weicht ab)</translation>
    </message>
    <message>
        <source>put the original model there, or train again in a new folder</source>
        <translation>das ursprüngliche Modell dorthin legen oder in einem neuen Ordner neu trainieren</translation>
    </message>
    <message>
        <source>unknown kind of report &quot;%1&quot;</source>
        <translation>unbekannte Art von Meldung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the file may be of a newer version</source>
        <translation>die Datei kann von einer neueren Version sein</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>unbekannte Spalte</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>die Datei aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>restore the file from a copy, or train again in a new folder</source>
        <translation>die Datei aus einer Kopie wiederherstellen oder in einem neuen Ordner neu trainieren</translation>
    </message>
    <message>
        <source>cannot lock the run</source>
        <translation>der Lauf lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>mend it or restore it from a copy; it can be deleted if its marks are not needed</source>
        <translation>berichtigen oder aus einer Kopie wiederherstellen; sie darf gelöscht werden, wenn ihre Markierungen nicht gebraucht werden</translation>
    </message>
    <message>
        <source>more than 1 MiB of marks</source>
        <translation>mehr als 1 MiB Markierungen</translation>
    </message>
    <message>
        <source>shorten the note</source>
        <translation>die Notiz kürzen</translation>
    </message>
    <message>
        <source>damaged, it is not JSON</source>
        <translation>beschädigt, es ist kein JSON</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true oder false erwartet</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>eine Liste von Texten erwartet</translation>
    </message>
    <message>
        <source>expected a color such as &quot;#0072b2&quot;</source>
        <translation>eine Farbe wie &quot;#0072b2&quot; erwartet</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>ein leerer Tag</translation>
    </message>
    <message>
        <source>a tag with a comma, a quote or a line break</source>
        <translation>ein Tag mit Komma, Anführungszeichen oder Zeilenumbruch</translation>
    </message>
    <message>
        <source>tag &quot;%1&quot;</source>
        <translation>Tag &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use letters, digits and spaces</source>
        <translation>Buchstaben, Ziffern und Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>unknown color</source>
        <translation>unbekannte Farbe</translation>
    </message>
    <message>
        <source>color &quot;%1&quot;</source>
        <translation>Farbe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot move the run (%1)</source>
        <translation>der Lauf lässt sich nicht verschieben (%1)</translation>
    </message>
    <message>
        <source>check the permissions of the folder around it</source>
        <translation>die Rechte des Ordners darum herum prüfen</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>Name &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read the trash (%1)</source>
        <translation>der Papierkorb kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>the run cannot come back, its place is taken</source>
        <translation>der Lauf kann nicht zurück, sein Platz ist belegt</translation>
    </message>
    <message>
        <source>it is kept in %1; move it from there by hand</source>
        <translation>er bleibt in %1; ihn von dort von Hand verschieben</translation>
    </message>
    <message>
        <source>the run is no longer in the trash</source>
        <translation>der Lauf ist nicht mehr im Papierkorb</translation>
    </message>
    <message>
        <source>the run has no schedule yet</source>
        <translation>der Lauf hat noch keinen Zeitplan</translation>
    </message>
    <message>
        <source>wait for its first validation, or go on with `ld3 resume`</source>
        <translation>auf seine erste Validierung warten oder ihn mit `ld3 resume` fortsetzen</translation>
    </message>
    <message>
        <source>the run has no such sample</source>
        <translation>dieses Sample hat der Lauf nicht</translation>
    </message>
    <message>
        <source>the place of the run is taken by a file</source>
        <translation>am Platz des Laufs liegt eine Datei</translation>
    </message>
    <message>
        <source>go on with `ld3 resume`, or choose another folder</source>
        <translation>den Lauf mit `ld3 resume` fortsetzen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>key %1 is not [n, C, H, W] of numbers</source>
        <translation>Schlüssel %1 ist nicht [n, C, H, W] aus Zahlen</translation>
    </message>
    <message>
        <source>delete the file; it is made again by the next run</source>
        <translation>die Datei löschen; der nächste Lauf macht sie neu</translation>
    </message>
    <message>
        <source>use a name that ends with .npz or .csv</source>
        <translation>einen Namen verwenden, der auf .npz oder .csv endet</translation>
    </message>
    <message>
        <source>no run given</source>
        <translation>kein Lauf angegeben</translation>
    </message>
    <message>
        <source>give at least one run</source>
        <translation>mindestens einen Lauf angeben</translation>
    </message>
    <message>
        <source>too many trainings for a sweep</source>
        <translation>zu viele Trainings für eine Versuchsreihe</translation>
    </message>
    <message>
        <source>at most %1: name fewer solvers, budgets or seeds</source>
        <translation>höchstens %1: weniger Löser, Budgets oder Seeds nennen</translation>
    </message>
    <message>
        <source>neither a training nor an evaluation</source>
        <translation>weder ein Training noch eine Bewertung</translation>
    </message>
    <message>
        <source>use the version of LD3 Workbench that wrote it</source>
        <translation>die Version von LD3 Workbench verwenden, die sie geschrieben hat</translation>
    </message>
    <message>
        <source>cannot let the queue go on (%1)</source>
        <translation>die Warteschlange kann nicht weiterlaufen (%1)</translation>
    </message>
    <message>
        <source>no baseline %1</source>
        <translation>kein heuristischer Zeitplan %1</translation>
    </message>
    <message>
        <source>baseline %1 has no loss</source>
        <translation>der heuristische Zeitplan %1 hat keinen Verlust</translation>
    </message>
    <message>
        <source>%1, best validation loss %2</source>
        <translation>%1, bester Validierungsverlust %2</translation>
    </message>
    <message>
        <source>loss: %1, SHA-256 %2</source>
        <translation>Verlust: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>format %1 is newer than this program</source>
        <translation>Format %1 ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>format %1 is not that of a run&apos;s marks</source>
        <translation>Format %1 ist nicht das der Markierungen eines Laufs</translation>
    </message>
    <message>
        <source>the model file vanished during the run</source>
        <translation>die Modelldatei ist während des Laufs verschwunden</translation>
    </message>
    <message>
        <source>the model file changed during the run</source>
        <translation>die Modelldatei hat sich während des Laufs geändert</translation>
    </message>
    <message>
        <source>the model file cannot be read any more</source>
        <translation>die Modelldatei kann nicht mehr gelesen werden</translation>
    </message>
    <message>
        <source>the run used the one with SHA-256 %1, put it back to resume or repeat</source>
        <translation>der Lauf verwendete die mit SHA-256 %1; sie zum Fortsetzen oder Wiederholen zurücklegen</translation>
    </message>
    <message>
        <source>not a training report</source>
        <translation>keine Meldung eines Trainings</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>unknown state %1</source>
        <translation>unbekannter Zustand %1</translation>
    </message>
    <message>
        <source>unknown status %1</source>
        <translation>unbekannter Status %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>(earlier lines: log.txt)</source>
        <translation>(frühere Zeilen: log.txt)</translation>
    </message>
    <message>
        <source>use %1, none, or #rrggbb</source>
        <translation>%1, none oder #rrggbb verwenden</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 Kombinationen</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Sample %1</translation>
    </message>
    <message>
        <source>LPIPS, LD3&apos;s own choice, lacks its weights</source>
        <translation>für LPIPS, die eigene Wahl von LD3, fehlen die Gewichte</translation>
    </message>
    <message>
        <source>remembered experiment</source>
        <translation>gemerktes Experiment</translation>
    </message>
    <message>
        <source>give at least 2</source>
        <translation>mindestens 2 angeben</translation>
    </message>
    <message>
        <source>two different exponents</source>
        <translation>zwei verschiedene Exponenten</translation>
    </message>
    <message>
        <source>%1 and rho = %2</source>
        <translation>%1 und rho = %2</translation>
    </message>
    <message>
        <source>give the exponent once</source>
        <translation>den Exponenten nur einmal angeben</translation>
    </message>
    <message>
        <source>this kind of schedule has no exponent</source>
        <translation>diese Art von Zeitplan hat keinen Exponenten</translation>
    </message>
    <message>
        <source>leave rho out, or use edm, edm_sigma or poly</source>
        <translation>rho weglassen oder edm, edm_sigma oder poly wählen</translation>
    </message>
    <message>
        <source>exponent out of range</source>
        <translation>Exponent außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>use a number above 0, such as 7</source>
        <translation>eine Zahl über 0 wählen, etwa 7</translation>
    </message>
    <message>
        <source>use 1 to %1</source>
        <translation>1 bis %1 verwenden</translation>
    </message>
    <message>
        <source>%1 is for sigmas from %2 to %3</source>
        <translation>%1 ist für sigmas von %2 bis %3</translation>
    </message>
    <message>
        <source>this noise schedule runs from %1 to %2</source>
        <translation>dieser Rauschplan reicht von %1 bis %2</translation>
    </message>
    <message>
        <source>use the noise schedule of the table&apos;s model, or another kind of schedule</source>
        <translation>den Rauschplan des Modells der Tabelle oder eine andere Art von Zeitplan wählen</translation>
    </message>
    <message>
        <source>a time without a finite log of signal to noise</source>
        <translation>eine Zeit ohne endlichen Logarithmus des Signal-Rausch-Verhältnisses</translation>
    </message>
    <message>
        <source>edit a schedule whose times lie within its noise schedule</source>
        <translation>einen Zeitplan bearbeiten, dessen Zeiten in seinem Rauschplan liegen</translation>
    </message>
    <message>
        <source>the network is not asked where the last step ends</source>
        <translation>am Ende des letzten Schritts wird das Netz nicht aufgerufen</translation>
    </message>
    <message>
        <source>no budget with %1 steps</source>
        <translation>kein Budget mit %1 Schritten</translation>
    </message>
    <message>
        <source>the solver needs at least %1 evaluations</source>
        <translation>der Löser braucht mindestens %1 Auswertungen</translation>
    </message>
    <message>
        <source>write eval or time</source>
        <translation>eval oder time schreiben</translation>
    </message>
    <message>
        <source>write sigma_min, appended_zero or replaced_by_zero</source>
        <translation>sigma_min, appended_zero oder replaced_by_zero schreiben</translation>
    </message>
    <message>
        <source>schedule of another format version</source>
        <translation>Zeitplan einer anderen Formatversion</translation>
    </message>
    <message>
        <source>choose a schedule.json</source>
        <translation>eine schedule.json wählen</translation>
    </message>
    <message>
        <source>%1 values where the solver has %2 coefficients</source>
        <translation>%1 Werte, wo der Löser %2 Koeffizienten hat</translation>
    </message>
    <message>
        <source>write one offset per coefficient, or null</source>
        <translation>eine Korrektur je Koeffizient schreiben, oder null</translation>
    </message>
    <message>
        <source>choose a schedule.json that this program wrote</source>
        <translation>eine schedule.json wählen, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>noise schedule %1</source>
        <translation>Rauschplan %1</translation>
    </message>
    <message>
        <source>this spacing always covers all training steps</source>
        <translation>diese Art umfasst immer alle Trainingsschritte</translation>
    </message>
    <message>
        <source>time range %1 to %2</source>
        <translation>Zeitbereich %1 bis %2</translation>
    </message>
    <message>
        <source>leave the ends at their defaults, or use another kind of schedule</source>
        <translation>die Enden auf ihren Vorgaben lassen oder eine andere Art von Zeitplan wählen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>a sample holds NaN or infinity</source>
        <translation>ein Sample enthält NaN oder Unendlich</translation>
    </message>
    <message>
        <source>try again; the network does not repeat its own results</source>
        <translation>erneut versuchen; das Netz wiederholt seine eigenen Ergebnisse nicht</translation>
    </message>
    <message>
        <source>the noise does not fit the model</source>
        <translation>das Rauschen passt nicht zum Modell</translation>
    </message>
    <message>
        <source>give [B, %1, %2, %3]</source>
        <translation>[B, %1, %2, %3] angeben</translation>
    </message>
    <message>
        <source>give strictly decreasing times inside the noise schedule&apos;s range</source>
        <translation>streng fallende Zeiten im Bereich des Rauschplans angeben</translation>
    </message>
    <message>
        <source>use a spec made by makeSolverSpec</source>
        <translation>eine Spezifikation von makeSolverSpec verwenden</translation>
    </message>
    <message>
        <source>wrong number of coefficient offsets</source>
        <translation>falsche Anzahl von Korrekturen der Koeffizienten</translation>
    </message>
    <message>
        <source>this solver and NFE have %1 coefficients</source>
        <translation>dieser Löser hat mit dieser NFE %1 Koeffizienten</translation>
    </message>
    <message>
        <source>wrong number of times</source>
        <translation>falsche Anzahl von Zeiten</translation>
    </message>
    <message>
        <source>%1 times, %2 eval times</source>
        <translation>%1 Zeiten, %2 Auswertungszeiten</translation>
    </message>
    <message>
        <source>%1 with NFE %2 needs %3</source>
        <translation>%1 mit NFE %2 braucht %3</translation>
    </message>
    <message>
        <source>a time is not a number</source>
        <translation>eine Zeit ist keine Zahl</translation>
    </message>
    <message>
        <source>times do not decrease</source>
        <translation>Zeiten fallen nicht</translation>
    </message>
    <message>
        <source>a time lies outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>eine Zeit liegt außerhalb des Bereichs des Rauschplans [%1; %2]</translation>
    </message>
    <message>
        <source>an eval time is not a positive number</source>
        <translation>eine Auswertungszeit ist keine positive Zahl</translation>
    </message>
    <message>
        <source>as many eval times as times are needed</source>
        <translation>nötig sind so viele Auswertungszeiten wie Zeiten</translation>
    </message>
    <message>
        <source>the network lets no gradient through</source>
        <translation>das Netz lässt keinen Gradienten durch</translation>
    </message>
    <message>
        <source>train it with the recipe fast, which needs none</source>
        <translation>es mit dem Rezept fast trainieren, das keinen braucht</translation>
    </message>
    <message>
        <source>a step uses a stage of an earlier one</source>
        <translation>ein Schritt verwendet eine Stufe eines früheren</translation>
    </message>
    <message>
        <source>please report this with the solver</source>
        <translation>bitte mit dem Löser melden</translation>
    </message>
    <message>
        <source>the other solution has fewer steps</source>
        <translation>die andere Lösung hat weniger Schritte</translation>
    </message>
    <message>
        <source>give states at the %1 steps&apos; starts</source>
        <translation>Zustände an den Anfängen der %1 Schritte angeben</translation>
    </message>
    <message>
        <source>each beta must lie in (0, 1)</source>
        <translation>jedes beta muss in (0, 1) liegen</translation>
    </message>
    <message>
        <source>%1 in the last of %2 steps</source>
        <translation>%1 im letzten von %2 Schritten</translation>
    </message>
    <message>
        <source>%1 at sigma = %2, step %3 of %4, sample %5</source>
        <translation>%1 bei sigma = %2, Schritt %3 von %4, Sample %5</translation>
    </message>
    <message>
        <source>check the network at this sigma; try float64</source>
        <translation>das Netz bei diesem sigma prüfen; float64 versuchen</translation>
    </message>
    <message>
        <source>this program reads %1; update it</source>
        <translation>dieses Programm liest %1; es aktualisieren</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1 ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is not a schedule</source>
        <translation>%1 ist kein Zeitplan</translation>
    </message>
    <message>
        <source>use 0 &lt; sigma_min &lt; sigma_max</source>
        <translation>0 &lt; sigma_min &lt; sigma_max verwenden</translation>
    </message>
    <message>
        <source>use 0 &lt; beta_min &lt; beta_max</source>
        <translation>0 &lt; beta_min &lt; beta_max verwenden</translation>
    </message>
    <message>
        <source>use 0 &lt; time_min &lt; time_max (cosine: &lt; 1)</source>
        <translation>0 &lt; time_min &lt; time_max verwenden (cosine: &lt; 1)</translation>
    </message>
    <message>
        <source>use %1 &lt;= t_min &lt; t_max &lt;= %2</source>
        <translation>%1 &lt;= t_min &lt; t_max &lt;= %2 verwenden</translation>
    </message>
    <message>
        <source>use one of %1; poly_&lt;p&gt; and edm_&lt;rho&gt; carry their exponent</source>
        <translation>möglich sind %1; poly_&lt;p&gt; und edm_&lt;rho&gt; tragen ihren Exponenten</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>use order %1</source>
        <translation>Ordnung %1 wählen</translation>
    </message>
    <message>
        <source>check the network at this sigma</source>
        <translation>das Netz bei diesem sigma prüfen</translation>
    </message>
    <message>
        <source>try float64</source>
        <translation>float64 versuchen</translation>
    </message>
    <message>
        <source>or a noise schedule within the sigmas that it knows (%1 to %2)</source>
        <translation>oder einen Rauschplan innerhalb der sigmas, die es kennt (%1 bis %2)</translation>
    </message>
    <message>
        <source>resume with the recipe, model and teacher set that the run was started with</source>
        <translation>mit dem Rezept, dem Modell und dem Lehrersatz fortsetzen, mit denen der Lauf begonnen wurde</translation>
    </message>
    <message>
        <source>it is of another optimizer</source>
        <translation>er ist von einem anderen Optimierer</translation>
    </message>
    <message>
        <source>the order of batches ends before the training does</source>
        <translation>die Reihenfolge der Batches endet vor dem Training</translation>
    </message>
    <message>
        <source>give %1 batches</source>
        <translation>%1 Batches angeben</translation>
    </message>
    <message>
        <source>check the file</source>
        <translation>die Datei prüfen</translation>
    </message>
    <message>
        <source>correct the name or remove the field</source>
        <translation>den Namen berichtigen oder das Feld entfernen</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>den Wert berichtigen</translation>
    </message>
    <message>
        <source>unknown stage</source>
        <translation>unbekannter Abschnitt</translation>
    </message>
    <message>
        <source>restart the training</source>
        <translation>das Training neu beginnen</translation>
    </message>
    <message>
        <source>the checkpoint belongs to another schedule</source>
        <translation>der Checkpoint gehört zu einem anderen Zeitplan</translation>
    </message>
    <message>
        <source>resume with the recipe that it was made with</source>
        <translation>mit dem Rezept fortsetzen, mit dem er gemacht wurde</translation>
    </message>
    <message>
        <source>every schedule gives a loss that is not a number</source>
        <translation>jeder Zeitplan ergibt einen Verlust, der keine Zahl ist</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>Validierungs-Samples</translation>
    </message>
    <message>
        <source>check the model, the teacher&apos;s samples and the dtype</source>
        <translation>das Modell, die Samples des Lehrers und den dtype prüfen</translation>
    </message>
    <message>
        <source>a loss is not a number</source>
        <translation>ein Verlust ist keine Zahl</translation>
    </message>
    <message>
        <source>the loss runs away</source>
        <translation>der Verlust läuft davon</translation>
    </message>
    <message>
        <source>there is no schedule to keep yet</source>
        <translation>es gibt noch keinen Zeitplan zu behalten</translation>
    </message>
    <message>
        <source>the times cannot be fitted to the prior schedule (mean squared distance %1)</source>
        <translation>die Zeiten lassen sich nicht an den Ausgangszeitplan anpassen (mittlerer quadratischer Abstand %1)</translation>
    </message>
    <message>
        <source>let the prior start and end where the noise schedule does, sigma %1 to %2</source>
        <translation>den Ausgangszeitplan dort beginnen und enden lassen, wo es der Rauschplan tut, sigma %1 bis %2</translation>
    </message>
    <message>
        <source>use fast or paper</source>
        <translation>fast oder paper verwenden</translation>
    </message>
    <message>
        <source>use eval or time</source>
        <translation>eval oder time verwenden</translation>
    </message>
    <message>
        <source>batch %1 must name at least one sample, each in [0, train_count) or -1</source>
        <translation>Batch %1 muss mindestens ein Sample nennen, jedes in [0, train_count) oder -1</translation>
    </message>
    <message>
        <source>%1 is not known; this program knows 1</source>
        <translation>%1 ist nicht bekannt; dieses Programm kennt 1</translation>
    </message>
    <message>
        <source>%1 is not known; use vgg or alex</source>
        <translation>%1 ist nicht bekannt; möglich ist vgg oder alex</translation>
    </message>
    <message>
        <source>is one start, descent.prior_sigmas another; give one of them</source>
        <translation>ist ein Anfang, descent.prior_sigmas ein anderer; nur einen angeben</translation>
    </message>
    <message>
        <source>needs at least one candidate, or start_schedule</source>
        <translation>braucht mindestens einen Kandidaten oder start_schedule</translation>
    </message>
    <message>
        <source>two files with number %1</source>
        <translation>zwei Dateien mit der Nummer %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, [C, H, W] expected</source>
        <translation>&quot;%1&quot; hat die Form %2, erwartet wird [C, H, W]</translation>
    </message>
    <message>
        <source>&quot;c&quot; has shape %1, a class number or a row of class weights expected</source>
        <translation>&quot;c&quot; hat die Form %1, erwartet wird eine Klassennummer oder eine Zeile von Klassengewichten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, the first file&apos;s %3</source>
        <translation>&quot;%1&quot; hat die Form %2, das der ersten Datei %3</translation>
    </message>
    <message>
        <source>give a folder that LD3 wrote, or a .safetensors teacher set</source>
        <translation>einen Ordner angeben, den LD3 geschrieben hat, oder einen Lehrersatz als .safetensors</translation>
    </message>
    <message>
        <source>&quot;latent&quot; has shape %1, &quot;img&quot; %2</source>
        <translation>&quot;latent&quot; hat die Form %1, &quot;img&quot; %2</translation>
    </message>
    <message>
        <source>some files have a condition &quot;c&quot; and some have none</source>
        <translation>einige Dateien haben eine Bedingung &quot;c&quot; und einige keine</translation>
    </message>
    <message>
        <source>metadata &quot;teacher&quot; is not JSON</source>
        <translation>Metadaten &quot;teacher&quot; sind kein JSON</translation>
    </message>
    <message>
        <source>make the teacher set again with ld3 teacher</source>
        <translation>den Lehrersatz mit ld3 teacher neu machen</translation>
    </message>
    <message>
        <source>noise has shape %1, the model takes [n, %2, %3, %4]</source>
        <translation>noise hat die Form %1, das Modell nimmt [n, %2, %3, %4]</translation>
    </message>
    <message>
        <source>choose the teacher set of this model</source>
        <translation>den Lehrersatz dieses Modells wählen</translation>
    </message>
    <message>
        <source>target has shape %1, noise %2</source>
        <translation>target hat die Form %1, noise %2</translation>
    </message>
    <message>
        <source>a target is needed for each noise, of the same shape</source>
        <translation>für jedes Rauschen ist ein Ziel derselben Form nötig</translation>
    </message>
    <message>
        <source>condition has shape %1 for noise %2</source>
        <translation>condition hat die Form %1 für noise %2</translation>
    </message>
    <message>
        <source>give one label, or one row of class weights, for each noise</source>
        <translation>für jedes Rauschen ein Label oder eine Zeile von Klassengewichten angeben</translation>
    </message>
    <message>
        <source>%1 does not hold finite floating point numbers</source>
        <translation>%1 enthält keine endlichen Gleitkommazahlen</translation>
    </message>
    <message>
        <source>make the teacher set again</source>
        <translation>den Lehrersatz neu machen</translation>
    </message>
    <message>
        <source>nothing to do for the teacher</source>
        <translation>für den Lehrer ist nichts zu tun</translation>
    </message>
    <message>
        <source>both must be at least 1</source>
        <translation>beide müssen mindestens 1 sein</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>das Rezept kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>the teacher set is too small: %1 samples, %2 needed</source>
        <translation>der Lehrersatz ist zu klein: %1 Samples, nötig sind %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train on fewer samples</source>
        <translation>einen größeren Lehrersatz machen oder mit weniger Samples trainieren</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>the checkpoint does not fit this training</source>
        <translation>der Checkpoint passt nicht zu diesem Training</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>Trainingsverlust %1</translation>
    </message>
    <message>
        <source>validation loss %1</source>
        <translation>Validierungsverlust %1</translation>
    </message>
    <message>
        <source>gradient norm %1</source>
        <translation>Gradientennorm %1</translation>
    </message>
    <message>
        <source>best validation loss %1</source>
        <translation>bester Validierungsverlust %1</translation>
    </message>
    <message>
        <source>the best schedule is kept</source>
        <translation>der beste Zeitplan bleibt</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver</source>
        <translation>kleinere Lernraten oder einen anderen Löser wählen</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times</source>
        <translation>eine kleinere Lernrate der Zeiten wählen</translation>
    </message>
    <message>
        <source>the hand-made schedule %1 has no loss</source>
        <translation>der heuristische Zeitplan %1 hat keinen Verlust</translation>
    </message>
    <message>
        <source>the training goes on without it</source>
        <translation>das Training geht ohne ihn weiter</translation>
    </message>
    <message>
        <source>field %1 has the wrong type or is out of range</source>
        <translation>Feld %1 hat den falschen Typ oder liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>field %1 has an unknown value %2</source>
        <translation>Feld %1 hat einen unbekannten Wert %2</translation>
    </message>
    <message>
        <source>field %1 is not known</source>
        <translation>Feld %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>checkpoint of a least-squares training</source>
        <translation>Checkpoint eines Trainings mit kleinsten Quadraten</translation>
    </message>
    <message>
        <source>count %1, batch %2</source>
        <translation>Anzahl %1, Batch %2</translation>
    </message>
    <message>
        <source>batch_order, %1 batches</source>
        <translation>batch_order, %1 Batches</translation>
    </message>
    <message>
        <source>no latent_&lt;number&gt;.pt in the folder</source>
        <translation>keine latent_&lt;number&gt;.pt im Ordner</translation>
    </message>
    <message>
        <source>the folder must hold latent_&lt;number&gt;.pt with latent, img, c, uc as LD3 writes them</source>
        <translation>der Ordner muss latent_&lt;number&gt;.pt mit latent, img, c, uc enthalten, wie LD3 sie schreibt</translation>
    </message>
    <message>
        <source>unknown optimizer</source>
        <translation>unbekannter Optimierer</translation>
    </message>
    <message>
        <source>unknown parametrisation</source>
        <translation>unbekannte Parametrisierung</translation>
    </message>
    <message>
        <source>iteration %1, %2</source>
        <translation>Iteration %1, %2</translation>
    </message>
    <message>
        <source>training loss %1, %2</source>
        <translation>Trainingsverlust %1, %2</translation>
    </message>
    <message>
        <source>validation loss %1, %2</source>
        <translation>Validierungsverlust %1, %2</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>classes %1</source>
        <translation>Klassen %1</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>Größenänderung %1</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>Bytes %1</translation>
    </message>
    <message>
        <source>sigma %1 to %2</source>
        <translation>sigma %1 bis %2</translation>
    </message>
    <message>
        <source>Trainings of %1 schedules</source>
        <translation>Trainings von %1 Zeitplänen</translation>
    </message>
    <message>
        <source>%1 for training, %2 for validation</source>
        <translation>%1 zum Trainieren, %2 zum Validieren</translation>
    </message>
    <message>
        <source>%1 samples, seed %2</source>
        <translation>%1 Samples, Seed %2</translation>
    </message>
    <message>
        <source>its first folder was taken</source>
        <translation>sein erster Ordner war schon vergeben</translation>
    </message>
    <message>
        <source>a folder is in the place of the file</source>
        <translation>an der Stelle der Datei steht ein Ordner</translation>
    </message>
    <message>
        <source>the folder of the output does not exist</source>
        <translation>den Ordner der Ausgabe gibt es nicht</translation>
    </message>
    <message>
        <source>create it, or choose another place</source>
        <translation>ihn anlegen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the folder of the output cannot be written</source>
        <translation>in den Ordner der Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check its permissions, or choose another place</source>
        <translation>seine Rechte prüfen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>no other schedule has a time between the neighbours</source>
        <translation>kein anderer Zeitplan hat eine Zeit zwischen den Nachbarn</translation>
    </message>
    <message>
        <source>show another schedule, or choose another step</source>
        <translation>einen anderen Zeitplan einblenden oder einen anderen Schritt wählen</translation>
    </message>
    <message>
        <source>impossible range of a logarithmic axis</source>
        <translation>unmöglicher Bereich einer logarithmischen Achse</translation>
    </message>
    <message>
        <source>impossible range of an axis</source>
        <translation>unmöglicher Bereich einer Achse</translation>
    </message>
    <message>
        <source>x from %1 to %2</source>
        <translation>x von %1 bis %2</translation>
    </message>
    <message>
        <source>y from %1 to %2</source>
        <translation>y von %1 bis %2</translation>
    </message>
    <message>
        <source>let it begin above 0 and end above its beginning</source>
        <translation>über 0 beginnen und über dem Anfang enden lassen</translation>
    </message>
    <message>
        <source>let it end above its beginning</source>
        <translation>über dem Anfang enden lassen</translation>
    </message>
    <message>
        <source>use a name that ends with .npz, .csv, .png, .pdf or .svg</source>
        <translation>einen Namen nehmen, der auf .npz, .csv, .png, .pdf oder .svg endet</translation>
    </message>
    <message>
        <source>no trajectory is shown</source>
        <translation>es ist keine Trajektorie zu sehen</translation>
    </message>
    <message>
        <source>panel Trajectory</source>
        <translation>Bereich Trajektorie</translation>
    </message>
    <message>
        <source>panel Samples</source>
        <translation>Bereich Samples</translation>
    </message>
    <message>
        <source>open a run, and bring the panel up once</source>
        <translation>einen Lauf öffnen und den Bereich einmal nach vorn holen</translation>
    </message>
    <message>
        <source>the evaluation has no values yet</source>
        <translation>die Bewertung hat noch keine Werte</translation>
    </message>
    <message>
        <source>let it go on: ld3 evaluate with --out and this folder</source>
        <translation>sie fortsetzen: ld3 evaluate mit --out und diesem Ordner</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>ask for fewer samples or combinations</source>
        <translation>weniger Samples oder Kombinationen verlangen</translation>
    </message>
    <message>
        <source>unknown kind of picture</source>
        <translation>unbekannte Art von Bild</translation>
    </message>
    <message>
        <source>use a name that ends with .png</source>
        <translation>einen Namen nehmen, der auf .png endet</translation>
    </message>
    <message>
        <source>impossible figure size</source>
        <translation>unmögliche Größe der Abbildung</translation>
    </message>
    <message>
        <source>give width and height between 1 and 14400 pt</source>
        <translation>Breite und Höhe zwischen 1 und 14400 pt angeben</translation>
    </message>
    <message>
        <source>%1 x %2 pt, text %3 pt, lines %4 pt</source>
        <translation>%1 x %2 pt, Text %3 pt, Linien %4 pt</translation>
    </message>
    <message>
        <source>give a width from 1 pt, a height from 0 (natural), text from 1 pt, and lines from 0 (as suits the text)</source>
        <translation>eine Breite ab 1 pt, eine Höhe ab 0 (natürlich), Text ab 1 pt und Linien ab 0 (passend zum Text) angeben</translation>
    </message>
    <message>
        <source>pictures cannot be written as TikZ</source>
        <translation>Bilder lassen sich nicht als TikZ schreiben</translation>
    </message>
    <message>
        <source>file name extension %1</source>
        <translation>Dateiendung %1</translation>
    </message>
    <message>
        <source>use .pdf, .svg or .png and \includegraphics</source>
        <translation>.pdf, .svg oder .png und \includegraphics nehmen</translation>
    </message>
    <message>
        <source>no kind of figure given</source>
        <translation>keine Art von Abbildung angegeben</translation>
    </message>
    <message>
        <source>unknown kind of figure &quot;%1&quot;</source>
        <translation>unbekannte Art von Abbildung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown kind of figure</source>
        <translation>unbekannte Art von Abbildung</translation>
    </message>
    <message>
        <source>use a name that ends with one of %1</source>
        <translation>einen Namen nehmen, der auf eines davon endet: %1</translation>
    </message>
    <message>
        <source>figure size</source>
        <translation>Größe der Abbildung</translation>
    </message>
    <message>
        <source>make it smaller, or write PDF or SVG</source>
        <translation>sie kleiner machen oder PDF oder SVG schreiben</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>unbekannte Sprache</translation>
    </message>
    <message>
        <source>unknown preset</source>
        <translation>unbekannte Vorlage</translation>
    </message>
    <message>
        <source>use one of %1, or give a width</source>
        <translation>möglich sind %1, oder eine Breite angeben</translation>
    </message>
    <message>
        <source>unknown kind of report file &quot;%1&quot;</source>
        <translation>unbekannte Art von Bericht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use a name that ends with .html or .pdf</source>
        <translation>einen Namen nehmen, der auf .html oder .pdf endet</translation>
    </message>
    <message>
        <source>unknown place of the legend</source>
        <translation>unbekannter Platz der Legende</translation>
    </message>
    <message>
        <source>no such curve in the figure</source>
        <translation>keine solche Kurve in der Abbildung</translation>
    </message>
    <message>
        <source>hide one of %1</source>
        <translation>ausblenden lassen sich %1</translation>
    </message>
    <message>
        <source>the runs have no schedule yet</source>
        <translation>die Läufe haben noch keinen Zeitplan</translation>
    </message>
    <message>
        <source>the runs have no losses yet</source>
        <translation>die Läufe haben noch keine Verluste</translation>
    </message>
    <message>
        <source>the runs have no pictures yet</source>
        <translation>die Läufe haben noch keine Bilder</translation>
    </message>
    <message>
        <source>no sample of the runs can be followed yet</source>
        <translation>noch lässt sich kein Sample der Läufe verfolgen</translation>
    </message>
    <message>
        <source>there is nothing to draw</source>
        <translation>es gibt nichts zu zeichnen</translation>
    </message>
    <message>
        <source>give a run that has got so far</source>
        <translation>einen Lauf angeben, der schon so weit ist</translation>
    </message>
    <message>
        <source>no values of this metric</source>
        <translation>keine Werte dieses Maßes</translation>
    </message>
    <message>
        <source>no values of this model</source>
        <translation>keine Werte dieses Modells</translation>
    </message>
    <message>
        <source>the folders have no measured values</source>
        <translation>die Ordner haben keine gemessenen Werte</translation>
    </message>
    <message>
        <source>measure some with `ld3 evaluate`</source>
        <translation>welche mit `ld3 evaluate` messen</translation>
    </message>
    <message>
        <source>no learned schedule has been measured</source>
        <translation>es wurde noch kein gelernter Zeitplan gemessen</translation>
    </message>
    <message>
        <source>measure runs with `ld3 evaluate --schedules RUN… --solvers …`</source>
        <translation>Läufe mit `ld3 evaluate --schedules RUN… --solvers …` messen</translation>
    </message>
    <message>
        <source>no such look of a curve</source>
        <translation>kein solches Aussehen einer Kurve</translation>
    </message>
    <message>
        <source>give a number from 0 to %1 or a color such as #d55e00</source>
        <translation>eine Zahl von 0 bis %1 oder eine Farbe wie #d55e00 angeben</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>der Ordner lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>seine Rechte und den Datenträger prüfen</translation>
    </message>
    <message>
        <source>no pictures in the folder</source>
        <translation>keine Bilder in dem Ordner</translation>
    </message>
    <message>
        <source>give a folder with .png, .jpg, .bmp, .tif, .webp or .ppm files</source>
        <translation>einen Ordner mit Dateien der Art .png, .jpg, .bmp, .tif, .webp oder .ppm angeben</translation>
    </message>
    <message>
        <source>size or batch of pictures out of range</source>
        <translation>Größe oder Batch der Bilder außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 in batches of %2</source>
        <translation>%1 in Batches von %2</translation>
    </message>
    <message>
        <source>use 1 or more of each</source>
        <translation>jeweils mindestens 1 nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 pictures cannot be read</source>
        <translation>%1 von %2 Bildern sind nicht lesbar</translation>
    </message>
    <message>
        <source>repair them, or leave them out with --skip-unreadable</source>
        <translation>sie reparieren oder mit --skip-unreadable auslassen</translation>
    </message>
    <message>
        <source>%1 of %2 are not %3 as the first one</source>
        <translation>%1 von %2 sind nicht %3 wie das erste</translation>
    </message>
    <message>
        <source>bring all to one size with --resize %1</source>
        <translation>alle mit --resize %1 auf eine Größe bringen</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>keines der Bilder ist lesbar</translation>
    </message>
    <message>
        <source>give a folder of pictures</source>
        <translation>einen Ordner mit Bildern angeben</translation>
    </message>
    <message>
        <source>frames per second out of range</source>
        <translation>Bilder pro Sekunde außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the frames of a film are of one size</source>
        <translation>die Einzelbilder eines Films haben dieselbe Größe</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Einzelbild %1</translation>
    </message>
    <message>
        <source>draw all frames alike</source>
        <translation>alle Einzelbilder gleich zeichnen</translation>
    </message>
    <message>
        <source>cannot encode a frame</source>
        <translation>ein Einzelbild lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>the film is larger than 1 GB</source>
        <translation>der Film ist größer als 1 GB</translation>
    </message>
    <message>
        <source>use fewer or smaller frames</source>
        <translation>weniger oder kleinere Einzelbilder nehmen</translation>
    </message>
    <message>
        <source>the film has no frame</source>
        <translation>der Film hat kein Einzelbild</translation>
    </message>
    <message>
        <source>give at least one</source>
        <translation>mindestens eines angeben</translation>
    </message>
    <message>
        <source>unknown kind of film</source>
        <translation>unbekannte Art von Film</translation>
    </message>
    <message>
        <source>use a name that ends with .avi</source>
        <translation>einen Namen nehmen, der auf .avi endet</translation>
    </message>
    <message>
        <source>picture %1 is not in the batch</source>
        <translation>Bild %1 ist nicht im Batch</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 x %4 with %5 values</source>
        <translation>%1 x %2 x %3 x %4 mit %5 Werten</translation>
    </message>
    <message>
        <source>give an index below the count, and count x channels x height x width values</source>
        <translation>einen Index unter der Anzahl und Anzahl x Kanäle x Höhe x Breite Werte angeben</translation>
    </message>
    <message>
        <source>cannot encode the picture as PNG</source>
        <translation>das Bild lässt sich nicht als PNG kodieren</translation>
    </message>
    <message>
        <source>give a picture</source>
        <translation>ein Bild angeben</translation>
    </message>
    <message>
        <source>not a key of a PNG text</source>
        <translation>kein Schlüssel eines PNG-Texts</translation>
    </message>
    <message>
        <source>use 1 to 79 letters</source>
        <translation>1 bis 79 Buchstaben nehmen</translation>
    </message>
    <message>
        <source>not a PNG file</source>
        <translation>keine PNG-Datei</translation>
    </message>
    <message>
        <source>encode it as PNG</source>
        <translation>es als PNG kodieren</translation>
    </message>
    <message>
        <source>a job works on the run, or waits for it</source>
        <translation>ein Auftrag arbeitet an dem Lauf oder wartet auf ihn</translation>
    </message>
    <message>
        <source>wait until it is done, or take it out of the queue</source>
        <translation>warten, bis er fertig ist, oder ihn aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>teacher&apos;s and student&apos;s pictures differ in shape</source>
        <translation>die Bilder von Lehrer und Schüler haben verschiedene Formen</translation>
    </message>
    <message>
        <source>compare pictures of the same model and samples</source>
        <translation>Bilder desselben Modells und derselben Samples vergleichen</translation>
    </message>
    <message>
        <source>unknown difference</source>
        <translation>unbekannte Differenz</translation>
    </message>
    <message>
        <source>use signed, absolute or lpips</source>
        <translation>möglich sind signed, absolute oder lpips</translation>
    </message>
    <message>
        <source>there are no pictures to export</source>
        <translation>es gibt keine Bilder zum Exportieren</translation>
    </message>
    <message>
        <source>train first, or open a run with pictures</source>
        <translation>erst trainieren oder einen Lauf mit Bildern öffnen</translation>
    </message>
    <message>
        <source>the perceptual difference is still being computed</source>
        <translation>die Wahrnehmungsdifferenz wird noch berechnet</translation>
    </message>
    <message>
        <source>wait until it is shown, or choose another difference</source>
        <translation>warten, bis sie zu sehen ist, oder eine andere Differenz wählen</translation>
    </message>
    <message>
        <source>there is no perceptual difference</source>
        <translation>es gibt keine Wahrnehmungsdifferenz</translation>
    </message>
    <message>
        <source>choose another difference</source>
        <translation>eine andere Differenz wählen</translation>
    </message>
    <message>
        <source>LPIPS is of other pictures</source>
        <translation>LPIPS gehört zu anderen Bildern</translation>
    </message>
    <message>
        <source>compare the pictures that are shown</source>
        <translation>die gezeigten Bilder vergleichen</translation>
    </message>
    <message>
        <source>impossible size of a frame</source>
        <translation>unmögliche Größe eines Einzelbilds</translation>
    </message>
    <message>
        <source>the run has no iteration with a schedule yet</source>
        <translation>der Lauf hat noch keine Iteration mit einem Zeitplan</translation>
    </message>
    <message>
        <source>something that is no error was thrown</source>
        <translation>etwas, das kein Fehler ist, wurde geworfen</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>no copy of the file can be kept beside it, so the jobs of this window are not remembered</source>
        <translation>keine Kopie der Datei kann daneben aufbewahrt werden, daher merkt sich dieses Fenster seine Aufträge nicht</translation>
    </message>
    <message>
        <source>the jobs of this window are not remembered</source>
        <translation>die Aufträge dieses Fensters werden nicht gemerkt</translation>
    </message>
    <message>
        <source>rename %1, which is complete</source>
        <translation>%1 umbenennen, die Datei ist vollständig</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>eine ganze Zahl schreiben</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>eine kleinere Zahl schreiben</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true oder false schreiben</translation>
    </message>
    <message>
        <source>mend the file, or move it away</source>
        <translation>die Datei berichtigen oder verschieben</translation>
    </message>
    <message>
        <source>the file is kept as %1</source>
        <translation>die Datei ist aufbewahrt als %1</translation>
    </message>
    <message>
        <source>let them be done first, or copy their commands</source>
        <translation>sie erst fertig werden lassen, oder ihre Befehle kopieren</translation>
    </message>
    <message>
        <source>the note would replace different ones</source>
        <translation>die Notiz würde verschiedene andere ersetzen</translation>
    </message>
    <message>
        <source>notes of several runs</source>
        <translation>Notizen mehrerer Läufe</translation>
    </message>
    <message>
        <source>take it with Ctrl+Return, or leave the old ones with Escape</source>
        <translation>sie mit Strg+Eingabe übernehmen, oder mit Escape die alten lassen</translation>
    </message>
    <message>
        <source>classes uniform, %1</source>
        <translation>Klassen gleichverteilt, %1</translation>
    </message>
</context>
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
    <message>
        <source>Something is in use.</source>
        <translation>Etwas ist gerade in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <comment>name, start of its checksum</comment>
        <translation>%1 (SHA-256 %2…)</translation>
    </message>
    <message>
        <source>Against the data&apos;s statistics: %1</source>
        <translation>Gegen die Statistik der Daten: %1</translation>
    </message>
    <message>
        <source>Against the teacher&apos;s samples: %1</source>
        <translation>Gegen die Samples des Lehrers: %1</translation>
    </message>
    <message>
        <source>Against exact moments: %1</source>
        <translation>Gegen exakte Momente: %1</translation>
    </message>
    <message>
        <source>Feature net: %1</source>
        <translation>Merkmalsnetz: %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <comment>a number with its unit</comment>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>Klassen: %1</translation>
    </message>
    <message>
        <source>Resize: %1</source>
        <translation>Größenänderung: %1</translation>
    </message>
    <message>
        <source>Rounding to bytes: %1</source>
        <translation>Rundung auf Bytes: %1</translation>
    </message>
    <message>
        <source>σ from %1 to %2</source>
        <translation>σ von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>solver, schedule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then solver and schedule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 (%n seed(s))</source>
        <comment>mean, standard deviation</comment>
        <translation>
            <numerusform>%1 ± %2 (%n Seed)</numerusform>
            <numerusform>%1 ± %2 (%n Seeds)</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, start of its checksum</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, learned</source>
        <comment>solver</comment>
        <translation>%1, gelernt</translation>
    </message>
    <message>
        <source>%1, learned for %2</source>
        <comment>solver, solver</comment>
        <translation>%1, gelernt für %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>solver and what it was learned for, schedule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>reference</comment>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>drawing of classes</comment>
        <translation>gleichverteilt</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest number</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n in the list</source>
        <translation>
            <numerusform>eines von %n in der Liste</numerusform>
            <numerusform>eines von %n in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message numerus="yes">
        <source>any of %n in the list</source>
        <translation>
            <numerusform>beliebige von %n in der Liste</numerusform>
            <numerusform>beliebige von %n in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>ein oder aus</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>eine Datei oder ein Ordner</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>SVG file</source>
        <translation>SVG-Datei</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>TikZ picture, for \input</source>
        <translation>TikZ-Bild, für \input</translation>
    </message>
    <message>
        <source>TikZ picture, as a document</source>
        <translation>TikZ-Bild, als Dokument</translation>
    </message>
    <message>
        <source>Values, as CSV</source>
        <translation>Werte, als CSV</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column of two, 252 pt</source>
        <translation>Eine von zwei Spalten, 252 pt</translation>
    </message>
    <message>
        <source>Two columns, 516 pt</source>
        <translation>Zwei Spalten, 516 pt</translation>
    </message>
    <message>
        <source>Full width of one column, 396 pt</source>
        <translation>Volle Breite einer Spalte, 396 pt</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>Eigene Breite</translation>
    </message>
</context>
<context>
    <name>FigureValues</name>
    <message>
        <source>%1, below</source>
        <comment>error bar</comment>
        <translation>%1, darunter</translation>
    </message>
    <message>
        <source>%1, above</source>
        <comment>error bar</comment>
        <translation>%1, darüber</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>kept at the end</source>
        <translation>am Ende behalten</translation>
    </message>
    <message>
        <source>%1: iteration %2, validation loss %3</source>
        <translation>%1: Iteration %2, Validierungsverlust %3</translation>
    </message>
    <message>
        <source>%1: iteration %2</source>
        <translation>%1: Iteration %2</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher am besten</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In a plot</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Go along the curve</source>
        <translation>An der Kurve entlanggehen</translation>
    </message>
    <message>
        <source>Ten points at once</source>
        <translation>Zehn Punkte auf einmal</translation>
    </message>
    <message>
        <source>Lift the curve before, or the next one</source>
        <translation>Die vorige oder nächste Kurve hervorheben</translation>
    </message>
    <message>
        <source>Hide or show the lifted curve</source>
        <translation>Die hervorgehobene Kurve aus- oder einblenden</translation>
    </message>
    <message>
        <source>Show the lifted curve alone</source>
        <translation>Nur die hervorgehobene Kurve zeigen</translation>
    </message>
    <message>
        <source>Go to the run of the lifted curve</source>
        <translation>Zum Lauf der hervorgehobenen Kurve gehen</translation>
    </message>
    <message>
        <source>Pin cursor A or B</source>
        <translation>Zeiger A oder B setzen</translation>
    </message>
    <message>
        <source>Copy what the curves have there</source>
        <translation>Die Werte der Kurven dort kopieren</translation>
    </message>
    <message>
        <source>Put cursors away</source>
        <translation>Zeiger wegnehmen</translation>
    </message>
    <message>
        <source>In the samples</source>
        <translation>Bei den Samples</translation>
    </message>
    <message>
        <source>Enlarge or reduce</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Ganze Bilder</translation>
    </message>
    <message>
        <source>Exchange teacher and student while held</source>
        <translation>Lehrer und Schüler vertauschen, solange gedrückt</translation>
    </message>
    <message>
        <source>Move the line of split pictures</source>
        <translation>Die Trennlinie geteilter Bilder verschieben</translation>
    </message>
    <message>
        <source>While a schedule is edited</source>
        <translation>Beim Bearbeiten eines Zeitplans</translation>
    </message>
    <message>
        <source>Choose the step before, or the next one</source>
        <translation>Den vorigen oder nächsten Schritt wählen</translation>
    </message>
    <message>
        <source>Choose several steps</source>
        <translation>Mehrere Schritte wählen</translation>
    </message>
    <message>
        <source>Choose the first or the last step</source>
        <translation>Den ersten oder letzten Schritt wählen</translation>
    </message>
    <message>
        <source>Move the chosen steps</source>
        <translation>Die gewählten Schritte verschieben</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>Weiter verschieben</translation>
    </message>
    <message>
        <source>Move them less</source>
        <translation>Weniger verschieben</translation>
    </message>
    <message>
        <source>Move the levels told to the network</source>
        <translation>Die dem Netz mitgeteilten Pegel verschieben</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Einen Wert eintippen</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Hinein- oder herauszoomen</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Alles sehen</translation>
    </message>
    <message>
        <source>Move what is seen to the left or right</source>
        <translation>Den Ausschnitt nach links oder rechts verschieben</translation>
    </message>
    <message>
        <source>Move what is seen up or down</source>
        <translation>Den Ausschnitt nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Go left or right in enlarged pictures</source>
        <translation>In vergrößerten Bildern nach links oder rechts gehen</translation>
    </message>
    <message>
        <source>Go up or down in enlarged pictures</source>
        <translation>In vergrößerten Bildern nach oben oder unten gehen</translation>
    </message>
    <message>
        <source>Read out the pixel to the left or right</source>
        <translation>Den Pixel links oder rechts daneben ablesen</translation>
    </message>
    <message>
        <source>Read out the pixel above or below</source>
        <translation>Den Pixel darüber oder darunter ablesen</translation>
    </message>
    <message>
        <source>Read out the same pixel of another sample</source>
        <translation>Denselben Pixel eines anderen Samples ablesen</translation>
    </message>
    <message>
        <source>Read out no pixel</source>
        <translation>Keinen Pixel ablesen</translation>
    </message>
    <message>
        <source>In the trajectory</source>
        <translation>In der Trajektorie</translation>
    </message>
    <message>
        <source>Read out the step before, or the next one</source>
        <translation>Den vorigen oder nächsten Schritt ablesen</translation>
    </message>
    <message>
        <source>Read out the first or the last step</source>
        <translation>Den ersten oder letzten Schritt ablesen</translation>
    </message>
    <message>
        <source>Read out no step</source>
        <translation>Keinen Schritt ablesen</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
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
    <name>JobFixText</name>
    <message>
        <source>Try with a batch of %1</source>
        <translation>Mit Batch %1 versuchen</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>Prozessor verwenden</translation>
    </message>
    <message>
        <source>Locate the model…</source>
        <translation>Modell suchen…</translation>
    </message>
    <message>
        <source>Locate the teacher set…</source>
        <translation>Lehrersatz suchen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all with half the batch</source>
        <translation>Alle mit halbem Batch versuchen</translation>
    </message>
    <message>
        <source>Use the processor for all</source>
        <translation>Prozessor für alle verwenden</translation>
    </message>
    <message>
        <source>Locate the model for all…</source>
        <translation>Modell für alle suchen…</translation>
    </message>
    <message>
        <source>Locate the teacher set for all…</source>
        <translation>Lehrerproben für alle suchen…</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Evaluate %n schedule(s), %1</source>
        <comment>number of schedules, metric</comment>
        <translation>
            <numerusform>%n Zeitplan bewerten, %1</numerusform>
            <numerusform>%n Zeitpläne bewerten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>Fortsetzung von %1, NFE %2, %3</translation>
    </message>
    <message>
        <source>Train %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>Training %1, NFE %2, %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Making the teacher&apos;s samples</source>
        <translation>Lehrer-Samples werden erzeugt</translation>
    </message>
    <message>
        <source>Measuring hand-made schedules</source>
        <translation>Heuristische Zeitpläne werden bewertet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Preparing the reference</source>
        <translation>Referenz wird vorbereitet</translation>
    </message>
    <message>
        <source>Sampling and measuring</source>
        <translation>Sampeln und Messen</translation>
    </message>
    <message>
        <source>automatic metric</source>
        <translation>automatisches Maß</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>Fréchet distance of pixels</source>
        <translation>Fréchet-Abstand der Pixel</translation>
    </message>
    <message>
        <source>Fréchet distance of a random network</source>
        <translation>Fréchet-Abstand eines Zufallsnetzes</translation>
    </message>
    <message>
        <source>LPIPS to the teacher</source>
        <translation>LPIPS zum Lehrer</translation>
    </message>
    <message>
        <source>L2 to the teacher</source>
        <translation>L2 zum Lehrer</translation>
    </message>
    <message>
        <source>L1 to the teacher</source>
        <translation>L1 zum Lehrer</translation>
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
        <source>Stopping after this round…</source>
        <translation>Stoppt nach dieser Runde…</translation>
    </message>
    <message>
        <source>Waiting for space on the disk</source>
        <translation>Wartet auf Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 of ≤ %2</source>
        <comment>network evaluations spent, at most about in all</comment>
        <translation>%1 von ≤ %2</translation>
    </message>
    <message>
        <source>%1 ms per iteration</source>
        <translation>%1 ms je Iteration</translation>
    </message>
    <message>
        <source>%1 s per iteration</source>
        <translation>%1 s je Iteration</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/%2: %3 %</source>
        <comment>stage of a job, number of stages, percent of the stage</comment>
        <translation>%1/%2: %3 %</translation>
    </message>
    <message>
        <source>Ends at about %1</source>
        <comment>time, or date and time</comment>
        <translation>Endet gegen %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
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
        <translation>Multiply-Adds (MAC)</translation>
    </message>
    <message>
        <source>Multiplications with addition of one network call for one sample.</source>
        <translation>Multiplikationen mit Addition (MAC) eines Netzaufrufs für ein Sample.</translation>
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
    <message>
        <source>%1 · %2 × %3 × %4 · noise schedule %5</source>
        <comment>kind of model, channels, height, width, name of schedule</comment>
        <translation>%1 · %2 × %3 × %4 · Rauschplan %5</translation>
    </message>
</context>
<context>
    <name>PictureMatrixText</name>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>%1, seed %2: all from the same noise</source>
        <comment>model</comment>
        <translation>%1, Seed %2: alle aus demselben Rauschen</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>nicht gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of the network</comment>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotCursors</name>
    <message>
        <source>%1 %2</source>
        <comment>quantity, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>curve, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A: %1, B: %2, B − A: %3</source>
        <translation>A: %1, B: %2, B − A: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>curve, value at A, value at B, difference</comment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>C&amp;olor</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Schwarz oder weiß</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>Die &amp;eigene</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Ei&amp;nblenden</translation>
    </message>
    <message>
        <source>Show &amp;alone, or with all others</source>
        <translation>&amp;Allein zeigen, oder mit allen anderen</translation>
    </message>
    <message>
        <source>&amp;Go to its run</source>
        <translation>&amp;Zu ihrem Lauf</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>&amp;Show all curves</source>
        <translation>Alle Kurven zei&amp;gen</translation>
    </message>
    <message>
        <source>Pin cursor A here</source>
        <translation>Zeiger A hier festhalten</translation>
    </message>
    <message>
        <source>Pin cursor B here</source>
        <translation>Zeiger B hier festhalten</translation>
    </message>
    <message>
        <source>Copy &amp;values at the cursors</source>
        <translation>&amp;Werte an den Zeigern kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove the cursors</source>
        <translation>Zeiger &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>Ra&amp;nges</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Follow the shown curves</source>
        <translation>Den &amp;gezeigten Kurven folgen</translation>
    </message>
    <message>
        <source>Follow &amp;all curves, hidden ones too</source>
        <translation>&amp;Allen Kurven folgen, auch ausgeblendeten</translation>
    </message>
    <message>
        <source>&amp;Stay as they are</source>
        <translation>&amp;Bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Farbauswahl</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Grundfar&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Benutzerdefinierte Farben</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Zu benutzerdefinierten Farben &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Farbe vom Bildschirm wählen</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Cursor bei %1, %2
Drücken Sie ESC, um abzubrechen</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Farb&amp;ton:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sättigung:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Helligkeit:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Rot:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Grün:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Bla&amp;u:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>A&amp;lphakanal:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Löst das Dock-Widget und verankert es wieder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Schließt das Dock-Widget</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Verzeichnis:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordnetes Verzeichnis</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gehe zum übergeordneten Verzeichnis</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Wechsle zu Listenansicht</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Wechsle zu Detailansicht</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neues Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neues Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Die Datei %1 existiert bereits.
Soll sie überschrieben werden?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei konnte nicht gefunden werden.
Stellen Sie sicher, dass der Dateiname richtig ist.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Das Verzeichnis konnte nicht gefunden werden.
Stellen Sie sicher, dass der Verzeichnisname richtig ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ist schreibgeschützt.
Möchten Sie die Datei trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Sind Sie sicher, dass Sie &apos;%1&apos; löschen möchten?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Das Verzeichnis konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Geben Sie ein Tastenkürzel ein</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierher scrollen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Eine Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Eine Seite nach rechts</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links scrollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts scrollen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Measured values</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Messprotokoll</translation>
    </message>
    <message>
        <source>%1 (early estimate)</source>
        <comment>value</comment>
        <translation>%1 (frühe Schätzung)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Learned steps beside hand-made ones; dashes: the level told to the network.</source>
        <translation>Gelernte Schritte neben heuristischen; Striche: der dem Netz mitgeteilte Pegel.</translation>
    </message>
    <message>
        <source>Losses of the training; dashed: hand-made schedules.</source>
        <translation>Verluste des Trainings; gestrichelt: heuristische Zeitpläne.</translation>
    </message>
    <message>
        <source>Samples of teacher and student from the same noise.</source>
        <translation>Samples von Lehrer und Schüler aus demselben Rauschen.</translation>
    </message>
    <message>
        <source>Sample %1 along the steps: where the schedule errs.</source>
        <translation>Sample %1 entlang der Schritte: wo der Zeitplan irrt.</translation>
    </message>
    <message>
        <source>Learned steps of all runs.</source>
        <translation>Gelernte Schritte aller Läufe.</translation>
    </message>
    <message>
        <source>Best losses over network evaluations.</source>
        <translation>Beste Verluste über den Netzauswertungen.</translation>
    </message>
    <message>
        <source>Measured values over the number of network evaluations.</source>
        <translation>Gemessene Werte über der Anzahl der Netzauswertungen.</translation>
    </message>
    <message>
        <source>Learned schedules used with other solvers.</source>
        <translation>Gelernte Zeitpläne, mit anderen Lösern verwendet.</translation>
    </message>
    <message>
        <source>No sample could be followed along the steps: %1</source>
        <translation>Kein Sample konnte entlang der Schritte verfolgt werden: %1</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names are there already. Replace them?</source>
        <translation>
            <numerusform>%n Datei mit diesem Namen gibt es schon. Ersetzen?</numerusform>
            <numerusform>%n Dateien mit diesen Namen gibt es schon. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>All settings of the recipe</source>
        <translation>Alle Einstellungen des Rezepts</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Best hand-made schedule</source>
        <translation>Bester heuristischer Zeitplan</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungsverlust</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>Befehl, der den Lauf wiederholt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hand-made over learned loss</source>
        <translation>Heuristischer durch gelernten Verlust</translation>
    </message>
    <message>
        <source>Learned in</source>
        <translation>Gelernt in</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Losses of schedules</source>
        <translation>Verluste der Zeitpläne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations (NFE)</source>
        <translation>Netzauswertungen (NFE)</translation>
    </message>
    <message>
        <source>Network evaluations of the training</source>
        <translation>Netzauswertungen des Trainings</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Schedule (a zero follows)</source>
        <translation>Zeitplan (eine Null folgt)</translation>
    </message>
    <message>
        <source>Schedule (zero stands for the last level)</source>
        <translation>Zeitplan (Null steht für den letzten Pegel)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seed of the training</source>
        <translation>Seed des Trainings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Training of a schedule</source>
        <translation>Training eines Zeitplans</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>bester Verlust</translation>
    </message>
    <message>
        <source>hand-made over learned</source>
        <translation>heuristisch durch gelernt</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>told time</source>
        <translation>mitgeteilte Zeit</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>Symbols</name>
    <message>
        <source>%1
Unit: %2. Range: %3. Source: %4</source>
        <comment>meaning, unit, range, source of a symbol</comment>
        <translation>%1
Einheit: %2. Bereich: %3. Quelle: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>unit</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>0 or more; lower is better</source>
        <translation>0 oder mehr; weniger ist besser</translation>
    </message>
    <message>
        <source>t: time of the noise schedule; noise grows with it.</source>
        <translation>t: Zeit des Rauschplans; mit ihr wächst das Rauschen.</translation>
    </message>
    <message>
        <source>that of the noise schedule</source>
        <translation>die des Rauschplans</translation>
    </message>
    <message>
        <source>the noise schedule&apos;s own</source>
        <translation>der des Rauschplans</translation>
    </message>
    <message>
        <source>σ: noise level, sigma/alpha: the standard deviation of the noise beside the unscaled data.</source>
        <translation>σ: Rauschpegel, sigma/alpha: die Standardabweichung des Rauschens neben den unskalierten Daten.</translation>
    </message>
    <message>
        <source>that of the data</source>
        <translation>die der Daten</translation>
    </message>
    <message>
        <source>λ: log(alpha/sigma), half the natural logarithm of the signal-to-noise ratio.</source>
        <translation>λ: log(alpha/sigma), der halbe natürliche Logarithmus des Signal-Rausch-Verhältnisses.</translation>
    </message>
    <message>
        <source>any number; it grows as noise falls</source>
        <translation>jede Zahl; sie wächst, wenn das Rauschen fällt</translation>
    </message>
    <message>
        <source>NFE: number of function evaluations, here of the network.</source>
        <translation>NFE: Zahl der Funktionsauswertungen, hier des Netzes.</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>Netzauswertungen eines Samples</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>FID: Fréchet Inception distance between samples and data.</source>
        <translation>FID: Fréchet-Inception-Distanz zwischen Samples und Daten.</translation>
    </message>
    <message>
        <source>L2: mean square of the difference to the teacher&apos;s sample.</source>
        <translation>L2: mittleres Quadrat der Differenz zum Sample des Lehrers.</translation>
    </message>
    <message>
        <source>square of pixel values</source>
        <translation>Quadrat von Pixelwerten</translation>
    </message>
    <message>
        <source>LPIPS: learned perceptual distance of two pictures.</source>
        <translation>LPIPS: gelernter Wahrnehmungsabstand zweier Bilder.</translation>
    </message>
    <message>
        <source>ρ: exponent of a schedule; larger puts more steps where noise is low.</source>
        <translation>ρ: Exponent eines Zeitplans; größer legt mehr Schritte dorthin, wo wenig Rauschen ist.</translation>
    </message>
</context>
<context>
    <name>TrajectoryText</name>
    <message>
        <source>teacher x</source>
        <extracomment>row of pictures: the teacher&apos;s noisy states x</extracomment>
        <translation>Lehrer x</translation>
    </message>
    <message>
        <source>student x</source>
        <translation>Schüler x</translation>
    </message>
    <message>
        <source>teacher x₀</source>
        <extracomment>row of pictures: what the teacher takes for the clean picture x₀</extracomment>
        <translation>Lehrer x₀</translation>
    </message>
    <message>
        <source>student x₀</source>
        <translation>Schüler x₀</translation>
    </message>
    <message>
        <source>local error</source>
        <translation>lokaler Fehler</translation>
    </message>
    <message>
        <source>global error</source>
        <translation>globaler Fehler</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>largest error in the plot</comment>
        <translation>max. %1</translation>
    </message>
</context>
<context>
    <name>UnwrittenQueue</name>
    <message>
        <source>The queue cannot be written, and what changed in it would be lost (%1).</source>
        <comment>why, and what to do</comment>
        <translation>Die Warteschlange kann nicht geschrieben werden, und was sich darin geändert hat, ginge verloren (%1).</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <translation>Zeitplan &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the shown schedule for another program.</source>
        <translation>Schreibt den angezeigten Zeitplan für ein anderes Programm.</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
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
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
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
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Stoppen und Bestes behalten</translation>
    </message>
    <message>
        <source>Show the &amp;running training</source>
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
        <translation>An&amp;zeigen</translation>
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
        <translation>Forts&amp;etzen</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped or interrupted.</source>
        <translation>Setzt den ausgewählten Lauf fort, der gestoppt oder unterbrochen wurde.</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
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
    <message>
        <source>Add to &amp;queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Put a training with the settings of the experiment at the end of the queue.</source>
        <translation>Stellt ein Training mit den Einstellungen des Experiments an das Ende der Warteschlange.</translation>
    </message>
    <message>
        <source>Hold the running job at its next network evaluation, or let it go on.</source>
        <translation>Hält den laufenden Auftrag bei seiner nächsten Netzauswertung an oder lässt ihn weiterlaufen.</translation>
    </message>
    <message>
        <source>End the running job at its next network evaluation. What it reached so far is kept, and it can be continued later.</source>
        <translation>Beendet den laufenden Auftrag bei seiner nächsten Netzauswertung. Das bisher Erreichte bleibt erhalten, und er kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Hold the queue</source>
        <translation>Warteschlange an&amp;halten</translation>
    </message>
    <message>
        <source>Start no further job after the running one. Press again to let the queue go on.</source>
        <translation>Startet nach dem laufenden keinen weiteren Auftrag. Erneut drücken, damit es weitergeht.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Let the selected job wait less: one place earlier.</source>
        <translation>Lässt den gewählten Auftrag kürzer warten: einen Platz früher.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Let the selected job wait longer: one place later.</source>
        <translation>Lässt den gewählten Auftrag länger warten: einen Platz später.</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Let the selected job, which stopped or failed, wait again at the end of the queue. It goes on where it stood.</source>
        <translation>Lässt den gewählten Auftrag, der gestoppt wurde oder gescheitert ist, am Ende der Warteschlange wieder warten. Er geht dort weiter, wo er stand.</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that does the same as the selected jobs.</source>
        <translation>Kopiert die Befehlszeile, die dasselbe tut wie die gewählten Aufträge.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the selected jobs out of the queue. Their files stay.</source>
        <translation>Nimmt die gewählten Aufträge aus der Warteschlange. Ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>Remove &amp;ended jobs</source>
        <translation>Beendete &amp;Aufträge entfernen</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of the list. Their files stay.</source>
        <translation>Nimmt alle beendeten Aufträge aus der Liste. Ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>Be&amp;werten…</translation>
    </message>
    <message>
        <source>Measure how good samples are: with the selected runs&apos; schedules and with hand-made ones.</source>
        <translation>Misst, wie gut Samples sind: mit den Zeitplänen der gewählten Läufe und mit heuristischen.</translation>
    </message>
    <message>
        <source>Di&amp;fferences</source>
        <translation>Unte&amp;rschiede</translation>
    </message>
    <message>
        <source>List the fields in which the selected runs differ, and only those.</source>
        <translation>Listet die Felder auf, in denen sich die ausgewählten Läufe unterscheiden, und nur diese.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Layout for &amp;training</source>
        <translation>Anordnung für das &amp;Training</translation>
    </message>
    <message>
        <source>Show what a training needs: experiment, losses, samples and jobs.</source>
        <translation>Zeigt, was ein Training braucht: Experiment, Verluste, Samples und Aufträge.</translation>
    </message>
    <message>
        <source>Layout for &amp;comparing</source>
        <translation>Anordnung für den &amp;Vergleich</translation>
    </message>
    <message>
        <source>Show what a comparison needs: runs, losses, values and samples.</source>
        <translation>Zeigt, was ein Vergleich braucht: Läufe, Verluste, Werte und Samples.</translation>
    </message>
    <message>
        <source>Layout for a &amp;paper</source>
        <translation>Anordnung für eine &amp;Publikation</translation>
    </message>
    <message>
        <source>Show the plots and samples alone, as large as possible.</source>
        <translation>Zeigt nur die Diagramme und Samples, so groß wie möglich.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they stood at the first start.</source>
        <translation>Stellt alle Bereiche wieder dorthin, wo sie beim ersten Start standen.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Call any command by typing a part of its name.</source>
        <translation>Ruft jeden Befehl auf, von dem man einen Teil des Namens eingibt.</translation>
    </message>
    <message>
        <source>List all commands and their keys, which can be changed there.</source>
        <translation>Listet alle Befehle und ihre Tasten auf, die sich dort ändern lassen.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Zeit&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Edit schedule</source>
        <translation>Zeitplan &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy of the shown schedule by hand: drag its steps, type them, or move them by key. Press again to hide the draft.</source>
        <translation>Bearbeitet eine Kopie des gezeigten Zeitplans von Hand: Schritte ziehen, eintippen oder mit Tasten bewegen. Noch einmal drücken verbirgt den Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Insert a step</source>
        <translation>Schritt &amp;einfügen</translation>
    </message>
    <message>
        <source>Add a step in the middle, in λ, between the chosen step and the next.</source>
        <translation>Fügt einen Schritt ein: in λ mitten zwischen dem gewählten Schritt und dem nächsten.</translation>
    </message>
    <message>
        <source>&amp;Remove the step</source>
        <translation>Schritt ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the chosen step out of the draft.</source>
        <translation>Nimmt den gewählten Schritt aus dem Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Distribute evenly</source>
        <translation>&amp;Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Make the distances in λ equal: within the chosen steps, or over the whole draft where one step is chosen.</source>
        <translation>Macht die Abstände in λ gleich: innerhalb der gewählten Schritte, oder im ganzen Entwurf, wenn nur ein Schritt gewählt ist.</translation>
    </message>
    <message>
        <source>S&amp;nap to another schedule</source>
        <translation>An anderem Zeitplan ein&amp;rasten</translation>
    </message>
    <message>
        <source>Move the chosen step onto the nearest step of another shown schedule.</source>
        <translation>Setzt den gewählten Schritt auf den nächstgelegenen Schritt eines anderen gezeigten Zeitplans.</translation>
    </message>
    <message>
        <source>&amp;Lock told levels to steps</source>
        <translation>&amp;Mitgeteilte Pegel mitführen</translation>
    </message>
    <message>
        <source>A step and the level that the network is told there move together; otherwise each is moved alone.</source>
        <translation>Ein Schritt und der dem Netz dort mitgeteilte Pegel bewegen sich gemeinsam; sonst jeder für sich.</translation>
    </message>
    <message>
        <source>&amp;Move the ends too</source>
        <translation>&amp;Auch die Enden bewegen</translation>
    </message>
    <message>
        <source>Let the first and the last step be moved; otherwise they stay where they are.</source>
        <translation>Lässt auch den ersten und den letzten Schritt bewegen; sonst bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Save schedule as…</source>
        <translation>Zeitplan &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Write the draft to a schedule.json, which says that it was edited by hand and from what.</source>
        <translation>Schreibt den Entwurf in eine schedule.json, in der steht, dass und woraus er von Hand entstand.</translation>
    </message>
    <message>
        <source>Start &amp;training from it</source>
        <translation>&amp;Training damit beginnen</translation>
    </message>
    <message>
        <source>Let trainings start from the draft&apos;s steps, with its solver and number of network evaluations.</source>
        <translation>Lässt Trainings mit den Schritten des Entwurfs beginnen, mit seinem Löser und seiner Zahl von Netzauswertungen.</translation>
    </message>
    <message>
        <source>Show sam&amp;ples of the draft</source>
        <translation>Sam&amp;ples des Entwurfs zeigen</translation>
    </message>
    <message>
        <source>Draw the shown run&apos;s samples with the draft as it is edited, beside the teacher&apos;s, from the same noise.</source>
        <translation>Erzeugt die Samples des gezeigten Laufs mit dem Entwurf, während er bearbeitet wird, neben denen des Lehrers, aus demselben Rauschen.</translation>
    </message>
    <message>
        <source>Write the plot used last, or all panels, as figures for a paper: PDF, SVG, PNG, TikZ or CSV.</source>
        <translation>Das zuletzt benutzte Diagramm oder alle Bereiche als Abbildungen für eine Veröffentlichung schreiben: PDF, SVG, PNG, TikZ oder CSV.</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Bericht &amp;schreiben…</translation>
    </message>
    <message>
        <source>Write settings, results and figures of the selected runs to one HTML or PDF file.</source>
        <translation>Einstellungen, Ergebnisse und Abbildungen der ausgewählten Läufe in eine HTML- oder PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Take back the last change of the experiment, of the edited schedule or of runs.</source>
        <translation>Nimmt die letzte Änderung am Experiment, am bearbeiteten Zeitplan oder an Läufen zurück.</translation>
    </message>
    <message>
        <source>Make the change of the experiment, of the edited schedule or of runs again.</source>
        <translation>Macht die Änderung am Experiment, am bearbeiteten Zeitplan oder an Läufen erneut.</translation>
    </message>
    <message>
        <source>Queue a s&amp;weep…</source>
        <translation>&amp;Versuchsreihe einreihen…</translation>
    </message>
    <message>
        <source>Put a training for each of several solvers, budgets and seeds at the end of the queue.</source>
        <translation>Stellt je ein Training für mehrere Löser, Budgets und Seeds ans Ende der Warteschlange.</translation>
    </message>
    <message>
        <source>Stop after this r&amp;ound</source>
        <translation>Nach dieser &amp;Runde stoppen</translation>
    </message>
    <message>
        <source>Let the running training end when its present pass over the samples is done and validated. What it reached is kept, and it can be continued later. Press again to let it go on.</source>
        <translation>Lässt das laufende Training enden, wenn sein jetziger Durchgang durch die Samples beendet und validiert ist. Das Erreichte bleibt erhalten, und es kann später fortgesetzt werden. Nochmals drücken, damit es weiterläuft.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change the settings of the selected training, which has not begun.</source>
        <translation>Ändert die Einstellungen des gewählten Trainings, das noch nicht begonnen hat.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Go thro&amp;ugh the training</source>
        <translation>&amp;Durch das Training gehen</translation>
    </message>
    <message>
        <source>Move a slider over the iterations of the shown run: schedule and samples as they were. Press again to see what it ended with.</source>
        <translation>Einen Schieber über die Iterationen des gezeigten Laufs bewegen: Zeitplan und Samples, wie sie waren. Noch einmal drücken, um zu sehen, womit er endete.</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>S&amp;tern</translation>
    </message>
    <message>
        <source>Give the selected runs a star, or take it away where all have one.</source>
        <translation>Gibt den gewählten Läufen einen Stern oder nimmt ihn, wenn alle einen haben.</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>Change the tags of the selected runs.</source>
        <translation>Ändert die Tags der gewählten Läufe.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note on the selected runs.</source>
        <translation>Schreibt eine Notiz zu den gewählten Läufen.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Leave the selected runs out of the list, or bring archived ones back into it.</source>
        <translation>Lässt die gewählten Läufe aus der Liste weg oder holt archivierte in sie zurück.</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>U&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Give the selected run, and with it its folder, another name.</source>
        <translation>Gibt dem gewählten Lauf und damit seinem Ordner einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their files. This can be undone until the window is closed.</source>
        <translation>Löscht die gewählten Läufe mit allen Dateien. Bis das Fenster geschlossen wird, lässt sich dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Show arc&amp;hived runs</source>
        <translation>Arc&amp;hivierte Läufe zeigen</translation>
    </message>
    <message>
        <source>List archived runs too.</source>
        <translation>Führt auch archivierte Läufe auf.</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the shown runs and columns to a CSV or LaTeX file.</source>
        <translation>Schreibt die gezeigten Läufe und Spalten in eine CSV- oder LaTeX-Datei.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Make all letters of the window larger, those of the plots too.</source>
        <translation>Vergrößert alle Schriften des Fensters, auch die der Diagramme.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make all letters of the window smaller, those of the plots too.</source>
        <translation>Verkleinert alle Schriften des Fensters, auch die der Diagramme.</translation>
    </message>
    <message>
        <source>Text size of the &amp;desktop</source>
        <translation>Schriftgröße des &amp;Desktops</translation>
    </message>
    <message>
        <source>Give the letters the size that the desktop asks for.</source>
        <translation>Gibt den Schriften die Größe, die der Desktop vorgibt.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read what this program does, and what its words mean.</source>
        <translation>Zeigt, was dieses Programm tut und was seine Begriffe bedeuten.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explain the field or panel that has the focus, and open the manual where it is about it.</source>
        <translation>Erklärt das Feld oder den Bereich mit dem Fokus und öffnet das Handbuch an der passenden Stelle.</translation>
    </message>
    <message>
        <source>Ask by &amp;pointing</source>
        <translation>Durch &amp;Zeigen fragen</translation>
    </message>
    <message>
        <source>Then click on anything to have it explained; Escape ends it.</source>
        <translation>Danach auf etwas klicken, um es erklärt zu bekommen; Esc beendet das.</translation>
    </message>
    <message>
        <source>Try &amp;it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Learn a schedule of the built-in model with the settings of the first start: a few seconds. Undo brings the settings back.</source>
        <translation>Mit den Einstellungen des ersten Starts einen Zeitplan für das eingebaute Modell lernen: wenige Sekunden. Rückgängig bringt die Einstellungen zurück.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open models, schedules, and files of runs or evaluations; what each is, is found by its content.</source>
        <translation>Öffnet Modelle, Zeitpläne und Dateien von Läufen oder Bewertungen; was jede ist, sagt ihr Inhalt.</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>Or&amp;dner öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a run or of an evaluation, also one made by the command line; or a folder of many runs, which are listed then.</source>
        <translation>Öffnet den Ordner eines Laufs oder einer Bewertung, auch einen von der Befehlszeile; oder einen Ordner mit vielen Läufen, die dann aufgelistet werden.</translation>
    </message>
    <message>
        <source>Put the same work into the queue once more, behind the selected job.</source>
        <translation>Dieselbe Arbeit noch einmal hinter dem ausgewählten Auftrag einreihen.</translation>
    </message>
    <message>
        <source>Duplicate &amp;and change…</source>
        <translation>Dup&amp;lizieren und ändern…</translation>
    </message>
    <message>
        <source>Put a copy of the selected training with other settings behind it. It is queued when the settings are confirmed, so that it does not begin before.</source>
        <translation>Hinter das ausgewählte Training eine Kopie mit anderen Einstellungen setzen. Sie wird eingereiht, wenn die Einstellungen bestätigt sind, und beginnt nicht vorher.</translation>
    </message>
    <message>
        <source>&amp;Copy last export as command</source>
        <translation>Letzten Export als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same as the last file that was written from here: a schedule, figure, report, film, trajectory, pictures or the table of runs.</source>
        <translation>Die Befehlszeile kopieren, die dasselbe schreibt wie die letzte hier geschriebene Datei: einen Zeitplan, eine Abbildung, einen Bericht, einen Film, eine Trajektorie, Bilder oder die Tabelle der Läufe.</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that makes each selected run again, in a new folder beside it.</source>
        <translation>Die Befehlszeile kopieren, die jeden ausgewählten Lauf noch einmal macht, in einem neuen Ordner daneben.</translation>
    </message>
    <message>
        <source>Choose the color that plots draw the selected runs with.</source>
        <translation>Wählt die Farbe, in der Diagramme die gewählten Läufe zeichnen.</translation>
    </message>
    <message>
        <source>Co&amp;lor…</source>
        <translation>&amp;Farbe…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Teil eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>empty: all commands</source>
        <translation>leer: alle Befehle</translation>
    </message>
    <message>
        <source>Parts of words of a command&apos;s name, menu or keys, in any order; Return calls the chosen command.</source>
        <translation>Wortteile aus Name, Menü oder Tasten eines Befehls, in beliebiger Reihenfolge; Eingabe ruft den gewählten Befehl auf.</translation>
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
    <message>
        <source>how the network was trained</source>
        <translation>wie das Netz trainiert wurde</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Desks</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>Werte über NFE</translation>
    </message>
    <message>
        <source>Transfer between solvers</source>
        <translation>Übertragung zwischen Lösern</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DifferencesWindow</name>
    <message>
        <source>Only &amp;settings</source>
        <translation>Nur &amp;Einstellungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>Unterschiede zwischen Läufen</translation>
    </message>
    <message>
        <source>Leave out what the runs reached, their notes and dates.</source>
        <translation>Lässt weg, was die Läufe erreicht haben, ihre Notizen und Daten.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the table with tabs between its columns, as spreadsheets take it.</source>
        <translation>Kopiert die Tabelle mit Tabulatoren zwischen den Spalten, wie Tabellenprogramme sie annehmen.</translation>
    </message>
    <message>
        <source>Copy the table as comma-separated values.</source>
        <translation>Kopiert die Tabelle als kommagetrennte Werte.</translation>
    </message>
    <message>
        <source>The settings of these runs are the same.</source>
        <translation>Die Einstellungen dieser Läufe sind gleich.</translation>
    </message>
    <message>
        <source>These runs do not differ in any field.</source>
        <translation>Diese Läufe unterscheiden sich in keinem Feld.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DraftBar</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Begin the draft anew as one of the shown schedules; can be undone.</source>
        <translation>Beginnt den Entwurf neu mit einem der gezeigten Zeitpläne; lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The chosen step; 0 is the noisiest. In the plot: Left and Right.</source>
        <translation>Der gewählte Schritt; 0 ist der verrauschteste. Im Diagramm: Links und Rechts.</translation>
    </message>
    <message>
        <source>Ste&amp;p</source>
        <translation>Sch&amp;ritt</translation>
    </message>
    <message>
        <source>Where the chosen step is. Type a value and press Return. In the plot: drag the marker, or press Up and Down (Shift: farther, Ctrl: finer).</source>
        <translation>Wo der gewählte Schritt liegt. Wert eintippen und Eingabetaste drücken. Im Diagramm: die Marke ziehen oder Auf und Ab drücken (Umschalt: weiter, Strg: feiner).</translation>
    </message>
    <message>
        <source>tol&amp;d</source>
        <translation>&amp;mitgeteilt</translation>
    </message>
    <message>
        <source>The level that the network is told at this step. In the plot: drag the dash, or press Alt with Up and Down.</source>
        <translation>Der Pegel, der dem Netz bei diesem Schritt mitgeteilt wird. Im Diagramm: den Strich ziehen oder Alt mit Auf und Ab drücken.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>Zeit t</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>Rauschpegel σ</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>%1, told to the network</source>
        <translation>%1, dem Netz mitgeteilt</translation>
    </message>
    <message>
        <source>NFE %1, from %2</source>
        <comment>network evaluations; name of a schedule</comment>
        <translation>NFE %1, aus %2</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>0 to the last step</source>
        <translation>0 bis zum letzten Schritt</translation>
    </message>
    <message>
        <source>that of the noise schedule&apos;s time t</source>
        <translation>die der Zeit t des Rauschplans</translation>
    </message>
    <message>
        <source>σ = sigma/alpha, in units of the data</source>
        <translation>σ = sigma/alpha, in Einheiten der Daten</translation>
    </message>
    <message>
        <source>λ, natural logarithm of alpha/sigma</source>
        <translation>λ, natürlicher Logarithmus von alpha/sigma</translation>
    </message>
    <message>
        <source>between the neighboring steps, within the noise schedule</source>
        <translation>zwischen den Nachbarschritten, innerhalb des Rauschplans</translation>
    </message>
    <message>
        <source>that of the schedule that the draft began as</source>
        <translation>der des Zeitplans, mit dem der Entwurf begann</translation>
    </message>
    <message>
        <source>within the noise schedule</source>
        <translation>innerhalb des Rauschplans</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluateDialog</name>
    <message>
        <source>Choose the reference</source>
        <translation>Referenz wählen</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>Gewichte wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s own value</source>
        <translation>Auch den &amp;Lehrer bewerten</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Be&amp;werten</translation>
    </message>
    <message>
        <source>Put the evaluation into the queue; it starts when its turn comes.</source>
        <translation>Stellt die Bewertung in die Warteschlange; sie beginnt, wenn sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Hand-made schedules that are measured beside the learned ones.</source>
        <translation>Heuristische Zeitpläne, die neben den gelernten gemessen werden.</translation>
    </message>
    <message>
        <source>Solvers that hand-made schedules are used with, and learned ones beside their own. None: those that the runs&apos; schedules were learned for.</source>
        <translation>Löser, mit denen heuristische Zeitpläne verwendet werden, und gelernte neben ihrem eigenen. Keiner: die, für die die Zeitpläne der Läufe gelernt wurden.</translation>
    </message>
    <message>
        <source>&amp;Hand-made</source>
        <translation>&amp;Heuristisch</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>&amp;Löser</translation>
    </message>
    <message>
        <source>those of the runs</source>
        <translation>die der Läufe</translation>
    </message>
    <message>
        <source>Network evaluations of a sample with hand-made schedules: a list such as 4, 5, 8-10.</source>
        <translation>Netzauswertungen eines Samples mit heuristischen Zeitplänen: eine Liste wie 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Seeds of the noise. Several tell how much a value depends on chance: a list such as 0, 1, 2.</source>
        <translation>Seeds des Rauschens. Mehrere zeigen, wie sehr ein Wert vom Zufall abhängt: eine Liste wie 0, 1, 2.</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>S&amp;eeds</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>What is measured. Automatic: FID where the weights of its network are found, else a Fréchet distance in another space of features, which is named so. Distances to the teacher compare each sample with the teacher&apos;s from the same noise.</source>
        <translation>Was gemessen wird. Automatisch: FID, wo die Gewichte des Netzes gefunden werden, sonst ein Fréchet-Abstand in einem anderen Merkmalsraum, der auch so heißt. Abstände zum Lehrer vergleichen jedes Sample mit dem des Lehrers aus demselben Rauschen.</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Maß</translation>
    </message>
    <message>
        <source>Exact moments of the built-in model</source>
        <translation>Exakte Momente des eingebauten Modells</translation>
    </message>
    <message>
        <source>The teacher&apos;s samples</source>
        <translation>Samples des Lehrers</translation>
    </message>
    <message>
        <source>What values are measured against.</source>
        <translation>Wogegen gemessen wird.</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>der übliche Ordner</translation>
    </message>
    <message>
        <source>Folder or file with the weights of Inception or LPIPS; empty: ~/.local/share/ld3-workbench/weights.</source>
        <translation>Ordner oder Datei mit den Gewichten von Inception oder LPIPS; leer: ~/.local/share/ld3-workbench/weights.</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>Samples of each value and seed. Papers take 50,000 for FID; values of unlike number cannot be compared.</source>
        <translation>Samples je Wert und Seed. Veröffentlichungen nehmen 50 000 für FID; Werte aus verschieden vielen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>S&amp;amples</source>
        <translation>S&amp;amples</translation>
    </message>
    <message>
        <source>to the nearest byte, as EDM</source>
        <translation>zum nächsten Byte, wie EDM</translation>
    </message>
    <message>
        <source>down to a byte, as LD3</source>
        <translation>abwärts auf ein Byte, wie LD3</translation>
    </message>
    <message>
        <source>How samples become pictures before they are measured.</source>
        <translation>Wie Samples zu Bildern werden, bevor gemessen wird.</translation>
    </message>
    <message>
        <source>R&amp;ounding</source>
        <translation>R&amp;undung</translation>
    </message>
    <message>
        <source>Samples that go through the network together; halved where memory does not suffice. Changes no value.</source>
        <translation>Samples, die zusammen durch das Netz gehen; halbiert, wo der Speicher nicht reicht. Ändert keinen Wert.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Also measure the teacher with its many steps: what can be reached.</source>
        <translation>Misst auch den Lehrer mit seinen vielen Schritten: was erreichbar ist.</translation>
    </message>
    <message>
        <source>The selected runs are of different models; evaluate those of one model together.</source>
        <translation>Die gewählten Läufe gehören zu verschiedenen Modellen; bewerten Sie die eines Modells zusammen.</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE: Schreiben Sie eine Liste wie 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>Seeds: Schreiben Sie eine Liste wie 0, 1, 2.</translation>
    </message>
    <message>
        <source>Without runs, choose a solver and an NFE for the hand-made schedules.</source>
        <translation>Wählen Sie ohne Läufe einen Löser und eine NFE für die heuristischen Zeitpläne.</translation>
    </message>
    <message>
        <source>Statistics (*.npz);;All files (*)</source>
        <translation>Statistik (*.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Statistics file</source>
        <translation>Statistikdatei</translation>
    </message>
    <message>
        <source>a .npz file</source>
        <translation>eine .npz-Datei</translation>
    </message>
    <message>
        <source>Choose the file that is the reference.</source>
        <translation>Wählen Sie die Datei der Referenz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>B&amp;ilder…</translation>
    </message>
    <message>
        <source>Draw a few samples of each combination side by side, from the noise of the first seed; nothing is measured.</source>
        <translation>Einige Samples jeder Kombination nebeneinander zeichnen, aus dem Rauschen des ersten Seeds; es wird nichts gemessen.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>ganze Zahlen und Bereiche davon</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>steht jeweils beim Namen in der Liste</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>Netzauswertungen eines Samples</translation>
    </message>
    <message>
        <source>steps of 1/255 between black and white</source>
        <translation>Stufen von 1/255 zwischen Schwarz und Weiß</translation>
    </message>
    <message>
        <source>Mean and covariance of the features of a data set, as ld3 metric stats writes them.</source>
        <translation>Mittel und Kovarianz der Merkmale eines Datensatzes, wie ld3 metric stats sie schreibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), about %1 network evaluations</source>
        <comment>number of values</comment>
        <translation>
            <numerusform>%Ln Wert, etwa %1 Netzauswertungen</numerusform>
            <numerusform>%Ln Werte, etwa %1 Netzauswertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationDesk</name>
    <message numerus="yes">
        <source>The values of %n folder(s) cannot be read, first: %1</source>
        <translation>
            <numerusform>Die Werte von %n Ordner sind nicht lesbar, zuerst: %1</numerusform>
            <numerusform>Die Werte von %n Ordnern sind nicht lesbar, zuerst: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures are kept of hand-made schedules; choose a learned one to see its.</source>
        <translation>Von heuristischen Zeitplänen werden keine Bilder aufbewahrt; wählen Sie einen gelernten, um seine zu sehen.</translation>
    </message>
    <message>
        <source>The sample grid follows the running training; its pictures stay.</source>
        <translation>Die Sample-Tafel folgt dem laufenden Training; dessen Bilder bleiben.</translation>
    </message>
    <message>
        <source>The run of this value has no pictures, or is not there any more.</source>
        <translation>Der Lauf dieses Werts hat keine Bilder oder ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The sample grid shows %1: the teacher&apos;s and the student&apos;s samples from the same noise.</source>
        <translation>Die Sample-Tafel zeigt %1: die Samples von Lehrer und Schüler aus demselben Rauschen.</translation>
    </message>
    <message>
        <source>Samples of %1, the run of the chosen value</source>
        <translation>Samples von %1, dem Lauf des gewählten Werts</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>&amp;Published figures</source>
        <translation>&amp;Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>Per NFE</source>
        <translation>Je NFE</translation>
    </message>
    <message>
        <source>Solvers crossed</source>
        <translation>Löser über Kreuz</translation>
    </message>
    <message>
        <source>Schedules learned for one solver, used with others, at one NFE.</source>
        <translation>Für einen Löser gelernte Zeitpläne, mit anderen verwendet, bei einer NFE.</translation>
    </message>
    <message>
        <source>What is measured; only values of one metric are shown together.</source>
        <translation>Was gemessen wird; zusammen werden nur Werte eines Maßes gezeigt.</translation>
    </message>
    <message>
        <source>Of which model values are shown.</source>
        <translation>Von welchem Modell Werte gezeigt werden.</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dell</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Maß</translation>
    </message>
    <message>
        <source>The number of network evaluations of the schedules shown.</source>
        <translation>Die Zahl der Netzauswertungen der gezeigten Zeitpläne.</translation>
    </message>
    <message>
        <source>Only values of one protocol stand in a matrix.</source>
        <translation>In einer Matrix stehen nur Werte eines Messprotokolls.</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Messp&amp;rotokoll</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>Values appear here while an evaluation measures them.</source>
        <translation>Werte erscheinen hier, während eine Bewertung sie misst.</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy a table of all shown values, with a row for each curve.</source>
        <translation>Kopiert eine Tabelle aller gezeigten Werte mit einer Zeile je Kurve.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy all shown values, each seed with its whole protocol.</source>
        <translation>Kopiert alle gezeigten Werte, jeden Seed mit seinem ganzen Messprotokoll.</translation>
    </message>
    <message>
        <source>Copied as LaTeX.</source>
        <translation>Als LaTeX kopiert.</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>Als CSV kopiert.</translation>
    </message>
    <message>
        <source>%1 per NFE</source>
        <comment>metric</comment>
        <translation>%1 je NFE</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Papers report FIDs against the statistics of certain data sets (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); the shown values are not such.</source>
        <translation>Veröffentlichungen nennen FIDs gegen die Statistik bestimmter Datensätze (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); die gezeigten Werte sind keine solchen.</translation>
    </message>
    <message>
        <source>Lay what papers report for %1 over the plot: LD3, S4S, GS and GITS. Their code and references are others&apos;, so small differences mean nothing.</source>
        <translation>Legt über die Abbildung, was Veröffentlichungen für %1 nennen: LD3, S4S, GS und GITS. Deren Code und Referenzen sind andere, kleine Unterschiede besagen also nichts.</translation>
    </message>
    <message>
        <source>These values are of unlike protocol: they cannot be compared and are not joined. %1</source>
        <translation>Diese Werte folgen verschiedenen Messprotokollen: Sie sind nicht vergleichbar und werden nicht verbunden. %1</translation>
    </message>
    <message>
        <source>Cross&amp;ed solvers</source>
        <translation>Ge&amp;kreuzte Löser</translation>
    </message>
    <message>
        <source>Also draw learned schedules with solvers that they were not learned for.</source>
        <translation>Zeichnet auch gelernte Zeitpläne mit Lösern, für die sie nicht gelernt wurden.</translation>
    </message>
    <message>
        <source>Plot of measured values</source>
        <translation>Diagramm der gemessenen Werte</translation>
    </message>
    <message>
        <source>Matrix of solvers</source>
        <translation>Matrix der Löser</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>point at a figure to read where it is from</source>
        <translation>auf einen Wert zeigen, um seine Quelle zu lesen</translation>
    </message>
    <message>
        <source>Gray: figures as papers published them for %1, not measured here; point at one for its source.</source>
        <translation>Grau: Werte, wie Veröffentlichungen sie für %1 nennen, nicht hier gemessen; zeigen Sie auf einen, um die Quelle zu sehen.</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>was gemessen wurde</translation>
    </message>
    <message>
        <source>the first that was measured</source>
        <translation>das zuerst Gemessene</translation>
    </message>
    <message>
        <source>distances; lower is better</source>
        <translation>Abstände; weniger ist besser</translation>
    </message>
    <message>
        <source>Logarithmic scale for the values, and for the matrix&apos; colors.</source>
        <translation>Logarithmische Skala für die Werte und für die Farben der Matrix.</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>Netzauswertungen eines Samples</translation>
    </message>
    <message>
        <source>the one with most values</source>
        <translation>die mit den meisten Werten</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPlot</name>
    <message>
        <source>teacher, %1, NFE %2: %3</source>
        <comment>solver, budget, value</comment>
        <translation>Lehrer, %1, NFE %2: %3</translation>
    </message>
    <message>
        <source>teacher, %1, NFE %2: %3, early estimate</source>
        <comment>solver, budget, value</comment>
        <translation>Lehrer, %1, NFE %2: %3, frühe Schätzung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>method</comment>
        <translation>%1, veröffentlicht</translation>
    </message>
    <message>
        <source>early estimate</source>
        <translation>frühe Schätzung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>No values yet. Select runs and press Evaluate.</source>
        <translation>Noch keine Werte. Wählen Sie Läufe und drücken Sie „Bewerten“.</translation>
    </message>
    <message>
        <source>NFE, number of network evaluations</source>
        <translation>NFE, Anzahl der Netzauswertungen</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3, published in %4</source>
        <comment>method, budget, value, source</comment>
        <translation>%1, NFE %2: %3, veröffentlicht in %4</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3</source>
        <comment>curve, budget, value</comment>
        <translation>%1, NFE %2: %3</translation>
    </message>
    <message>
        <source>%1, early estimate from %2 % of the samples</source>
        <comment>value, percent</comment>
        <translation>%1, frühe Schätzung aus %2 % der Samples</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>Nach rechts &amp;logarithmisch</translation>
    </message>
    <message>
        <source>NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. Bars reach from the least to the greatest value of the seeds. Hollow marks are early estimates from a part of the samples. Where the legend names protocols, marks of another shape are of another one; they cannot be compared and are not joined.</source>
        <translation>NFE: Netzauswertungen, die ein Sample kostet. Nach oben: das Maß, kleiner ist besser. Balken reichen vom kleinsten zum größten Wert der Seeds. Hohle Marken sind frühe Schätzungen aus einem Teil der Samples. Wo die Legende Messprotokolle nennt, folgen Marken anderer Form einem anderen Protokoll; sie sind nicht vergleichbar und werden nicht verbunden.</translation>
    </message>
    <message>
        <source>No room for the legend: the table shows the marks of the curves.</source>
        <translation>Kein Platz für die Legende: Die Tabelle zeigt die Marken der Kurven.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationTableModel</name>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>schedule, solver it was learned for</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The solver that sampled.</source>
        <translation>Der Löser, mit dem gesampelt wurde.</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Löser</translation>
    </message>
    <message>
        <source>A hand-made schedule, or a learned one and the solver it was learned for.</source>
        <translation>Ein heuristischer Zeitplan oder ein gelernter und der Löser, für den er gelernt wurde.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Network evaluations that one sample costs.</source>
        <translation>Netzauswertungen, die ein Sample kostet.</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Mean over seeds ± standard deviation; lower is better. Italic: an early estimate.</source>
        <translation>Mittel über Seeds ± Standardabweichung; kleiner ist besser. Kursiv: eine frühe Schätzung.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Samples of each seed, or the share of them that is there.</source>
        <translation>Samples je Seed oder der Anteil, der schon da ist.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Values with the same mark were measured by the same protocol and can be compared; a row&apos;s tooltip says all of it.</source>
        <translation>Werte mit derselben Marke wurden nach demselben Messprotokoll gemessen und sind vergleichbar; der Tooltip einer Zeile nennt alles.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Messprotokoll</translation>
    </message>
    <message>
        <source>What a reader of the value should know.</source>
        <translation>Was man zu dem Wert wissen sollte.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentFields</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Modelle (*.pkl *.pt *.pth *.ts *.safetensors);;Alle Dateien (*)</translation>
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
        <source>as the recipe does</source>
        <translation>wie das Rezept</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Beginn &amp;mit</translation>
    </message>
    <message>
        <source>The time steps that the training begins with. As the recipe does: fast tries several hand-made schedules, paper begins with equal steps. An edited schedule is offered here after &quot;Start training from it&quot;.</source>
        <translation>Die Zeitschritte, mit denen das Training beginnt. Wie das Rezept: schnell (fast) probiert mehrere heuristische Zeitpläne, Artikel (paper) beginnt mit gleichen Schritten. Ein bearbeiteter Zeitplan steht hier nach „Training damit beginnen“ zur Wahl.</translation>
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
    <message numerus="yes">
        <source>edited, %n step(s)</source>
        <translation>
            <numerusform>bearbeitet, %n Schritt</numerusform>
            <numerusform>bearbeitet, %n Schritte</numerusform>
        </translation>
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
        <translation>Lehrersatz wählen</translation>
    </message>
    <message>
        <source>Teacher sets (*.safetensors);;All files (*)</source>
        <translation>Lehrersätze (*.safetensors);;Alle Dateien (*)</translation>
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
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Samples that go through the network together at most. A smaller batch needs less memory; results stay the same.</source>
        <translation>Samples, die höchstens zusammen durch das Netz gehen. Ein kleinerer Batch benötigt weniger Speicher; die Ergebnisse bleiben gleich.</translation>
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
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>Netzauswertungen eines Samples</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>steht bei jedem Löser an seinem Namen in der Liste</translation>
    </message>
    <message>
        <source>paper: Tong et al. 2025 (LD3); fast: this program</source>
        <translation>Artikel (paper): Tong et al. 2025 (LD3); schnell (fast): dieses Programm</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>Rauschpegel σ = sigma/alpha</translation>
    </message>
    <message>
        <source>L2, L1: of pixel values</source>
        <translation>L2, L1: der Pixelwerte</translation>
    </message>
    <message>
        <source>LPIPS: Zhang et al. 2018</source>
        <translation>LPIPS: Zhang et al. 2018</translation>
    </message>
    <message>
        <source>bits of a number: 32 or 64</source>
        <translation>Bits je Zahl: 32 oder 64</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentForm</name>
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
        <source>The model is being read.</source>
        <translation>Das Modell wird gelesen.</translation>
    </message>
    <message>
        <source>experiment</source>
        <comment>undo; its settings</comment>
        <translation>Experiment</translation>
    </message>
    <message numerus="yes">
        <source>Training and validation need %Ln sample(s).</source>
        <translation>
            <numerusform>Training und Validierung benötigen %Ln Sample.</numerusform>
            <numerusform>Training und Validierung benötigen %Ln Samples.</numerusform>
        </translation>
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
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file that the schedule is written to.</source>
        <translation>Die Datei, in die der Zeitplan geschrieben wird.</translation>
    </message>
    <message>
        <source>Read back, all steps are the same to the last bit.</source>
        <translation>Zurückgelesen stimmen alle Schritte bitgenau überein.</translation>
    </message>
    <message>
        <source>Read back, noise levels of the steps change by at most %1 of their value, those told to the network by at most %2.</source>
        <translation>Zurückgelesen ändern sich die Rauschpegel der Schritte um höchstens %1 ihres Wertes, die dem Netz mitgeteilten um höchstens %2.</translation>
    </message>
    <message>
        <source>Measured loss of the schedule itself: %1 (%2).</source>
        <comment>loss, its name</comment>
        <translation>Gemessener Verlust des Zeitplans selbst: %1 (%2).</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same file.</source>
        <translation>Die Befehlszeile kopieren, die dieselbe Datei schreibt.</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>Rauschpegel σ = sigma/alpha</translation>
    </message>
    <message>
        <source>what the format can hold</source>
        <translation>was das Format aufnehmen kann</translation>
    </message>
    <message>
        <source>what the program expects</source>
        <translation>was das Programm erwartet</translation>
    </message>
    <message>
        <source>the run&apos;s name and the format, in the run&apos;s folder</source>
        <translation>Name des Laufs und Format, im Ordner des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), not text.</source>
        <translation>
            <numerusform>%Ln Byte, kein Text.</numerusform>
            <numerusform>%Ln Byte, kein Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::Farewell</name>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Abbildungen exportieren</translation>
    </message>
    <message>
        <source>All panels, into a folder</source>
        <translation>Alle Bereiche, in einen Ordner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, extension</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Fel&amp;d</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Nothing is shown there yet: train a schedule or open a run.</source>
        <translation>Dort ist noch nichts zu sehen: Zeitplan trainieren oder Lauf öffnen.</translation>
    </message>
    <message>
        <source>%1, at true size: %2 pt by %3 pt</source>
        <comment>panel, width, height</comment>
        <translation>%1, in wahrer Größe: %2 pt mal %3 pt</translation>
    </message>
    <message>
        <source>Say first where the figure is to be written.</source>
        <translation>Zuerst angeben, wohin die Abbildung geschrieben werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n figure(s) in %1.</source>
        <translation>
            <numerusform>%n Abbildung in %1 gespeichert.</numerusform>
            <numerusform>%n Abbildungen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>Die Befehlszeile kopieren, die dieselbe Abbildung zeichnet.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>Speichern: %1 von %2 Abbildungen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n Befehl kopiert.</numerusform>
            <numerusform>%n Befehle kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose drawing is exported, or those of all into one folder.</source>
        <translation>Wessen Zeichnung exportiert wird, oder die aller in einen Ordner.</translation>
    </message>
    <message>
        <source>the panel that was used last</source>
        <translation>der zuletzt benutzte Bereich</translation>
    </message>
    <message>
        <source>The kind of file. PDF, SVG and TikZ stay sharp at any size; CSV holds the numbers.</source>
        <translation>Die Art der Datei. PDF, SVG und TikZ bleiben in jeder Größe scharf; CSV enthält die Zahlen.</translation>
    </message>
    <message>
        <source>The file, or for all panels the folder, that is written.</source>
        <translation>Die Datei, oder bei allen Bereichen der Ordner, die geschrieben wird.</translation>
    </message>
    <message>
        <source>the panel&apos;s name, in the folder that was used last</source>
        <translation>der Name des Bereichs, im zuletzt benutzten Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureLookForm</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>above the axes</source>
        <translation>über den Achsen</translation>
    </message>
    <message>
        <source>below the axes</source>
        <translation>unter den Achsen</translation>
    </message>
    <message>
        <source>right of the axes</source>
        <translation>rechts der Achsen</translation>
    </message>
    <message>
        <source>inside, top left</source>
        <translation>innen, oben links</translation>
    </message>
    <message>
        <source>inside, top right</source>
        <translation>innen, oben rechts</translation>
    </message>
    <message>
        <source>inside, bottom left</source>
        <translation>innen, unten links</translation>
    </message>
    <message>
        <source>inside, bottom right</source>
        <translation>innen, unten rechts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Mathematical &amp;symbols</source>
        <translation>Mathematische &amp;Symbole</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>In points of 1/72 inch; LaTeX&apos;s own point is 1/72.27 inch.</source>
        <translation>In Punkten von 1/72 Zoll; LaTeX’ eigener Punkt ist 1/72,27 Zoll.</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>Natural: the golden ratio of the width; for pictures, as many rows as there are.</source>
        <translation>Natürlich: die Breite im goldenen Schnitt; bei Bildern so viele Zeilen, wie es gibt.</translation>
    </message>
    <message>
        <source>Height of all text, as in the paper: a figure is not to be scaled.</source>
        <translation>Höhe aller Schrift, wie in der Veröffentlichung: Abbildungen werden nicht skaliert.</translation>
    </message>
    <message>
        <source>as suits the text</source>
        <translation>passend zur Schrift</translation>
    </message>
    <message>
        <source>Label the axes with σ, λ, t and i instead of words.</source>
        <translation>Achsen mit σ, λ, t und i statt mit Wörtern beschriften.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Schri&amp;ft</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>&amp;Linienbreite</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>L&amp;egende</translation>
    </message>
    <message>
        <source>points of 1/72 inch</source>
        <translation>Punkte von 1/72 Zoll</translation>
    </message>
    <message>
        <source>A width that journals and conferences ask for; each preset remembers the other settings on its own.</source>
        <translation>Eine Breite, die Zeitschriften und Konferenzen verlangen; jede Vorlage merkt sich die anderen Einstellungen für sich.</translation>
    </message>
    <message>
        <source>that of the preset</source>
        <translation>die der Vorlage</translation>
    </message>
    <message>
        <source>Family of the letters; the font is embedded in the file.</source>
        <translation>Schriftfamilie; die Schrift wird in die Datei eingebettet.</translation>
    </message>
    <message>
        <source>Width of the curves; axes and grid are thinner.</source>
        <translation>Breite der Kurven; Achsen und Gitter sind dünner.</translation>
    </message>
    <message>
        <source>Where the names of the curves stand.</source>
        <translation>Wo die Namen der Kurven stehen.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::InterruptedOffer</name>
    <message>
        <source>The training “%1” was interrupted at iteration %2. It can go on from there.</source>
        <translation>Das Training „%1“ wurde bei Iteration %2 unterbrochen. Es kann von dort weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) were interrupted, the newest is “%1”. They can go on where they stood, one after the other.</source>
        <translation>
            <numerusform>%n Training wurde unterbrochen: „%1“. Es kann dort weitergehen, wo es stand.</numerusform>
            <numerusform>%n Trainings wurden unterbrochen, das neueste ist „%1“. Sie können dort weitergehen, wo sie standen, eines nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobAlarm</name>
    <message>
        <source>Iteration %1: the loss runs away (validation loss %2, gradient norm %3).</source>
        <translation>Iteration %1: Der Verlust läuft davon (Validierungsverlust %2, Gradientennorm %3).</translation>
    </message>
    <message>
        <source>Iteration %1: a loss is not a number (training loss %2, gradient norm %3).</source>
        <translation>Iteration %1: Ein Verlust ist keine Zahl (Trainingsverlust %2, Gradientennorm %3).</translation>
    </message>
    <message>
        <source>The best schedule so far is kept; its validation loss is %1.</source>
        <translation>Der bisher beste Zeitplan bleibt erhalten; sein Validierungsverlust ist %1.</translation>
    </message>
    <message>
        <source>There is no schedule to keep yet.</source>
        <translation>Es gibt noch keinen Zeitplan, der erhalten bleiben könnte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The training waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>Der Datenträger ist voll: %1. Das Training wartet und hat nichts verloren. Schaffen Sie Platz und lassen Sie es dann weiterlaufen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Locate the model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Locate the teacher set</source>
        <translation>Lehrersatz suchen</translation>
    </message>
    <message>
        <source>The run of this job is not there any more: there is nothing to go on with.</source>
        <translation>Der Lauf dieses Auftrags ist nicht mehr da: Es gibt nichts, womit er weitermachen könnte.</translation>
    </message>
    <message>
        <source>The hand-made schedule %1 has no loss: its samples are not numbers. It is left out of the comparison.</source>
        <translation>Der heuristische Zeitplan %1 hat keinen Verlust: Seine Samples sind keine Zahlen. Er fehlt im Vergleich.</translation>
    </message>
    <message>
        <source>Iteration %1: the loss runs away (training loss %2, gradient norm %3).</source>
        <translation>Iteration %1: Der Verlust läuft davon (Trainingsverlust %2, Gradientennorm %3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The evaluation waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>Der Datenträger ist voll: %1. Die Bewertung wartet und hat nichts verloren. Schaffen Sie Platz und lassen Sie sie dann weiterlaufen.</translation>
    </message>
    <message>
        <source>There is nothing to mend any more: what failed was put back or removed.</source>
        <translation>Es gibt nichts mehr zu beheben: Was fehlgeschlagen ist, wurde zurückgestellt oder entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>The runs of %n job(s) are not there any more: there is nothing to go on with.</source>
        <translation>
            <numerusform>Der Lauf von %n Auftrag ist nicht mehr da: Es gibt nichts, womit er weitermachen könnte.</numerusform>
            <numerusform>Die Läufe von %n Aufträgen sind nicht mehr da: Es gibt nichts, womit sie weitermachen könnten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDesk</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>The evaluation has finished.</source>
        <translation>Die Bewertung ist fertig.</translation>
    </message>
    <message>
        <source>Stopped. Best validation loss %1 after %2 network evaluations; the run can be resumed.</source>
        <translation>Gestoppt. Bester Validierungsverlust %1 nach %2 Netzauswertungen; der Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Finished. Best validation loss %1 after %2 network evaluations.</source>
        <translation>Fertig. Bester Validierungsverlust %1 nach %2 Netzauswertungen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n Befehl kopiert.</numerusform>
            <numerusform>%n Befehle kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is running. What it reached is kept, and it can be continued later.</source>
        <translation>Ein Auftrag läuft. Das Erreichte bleibt erhalten, und er kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The run of the selected job is not there any more: there is nothing to go on with. Duplicating the job trains anew.</source>
        <translation>Der Lauf des gewählten Auftrags ist nicht mehr da: Es gibt nichts, womit er weitermachen könnte. Ein Duplikat trainiert von vorn.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep.</source>
        <translation>Gestoppt, bevor es etwas zu behalten gab.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDialog</name>
    <message>
        <source>Change a waiting training</source>
        <translation>Wartendes Training ändern</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Queue a changed copy of a training</source>
        <translation>Geänderte Kopie eines Trainings einreihen</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobNotice</name>
    <message>
        <source>LD3 Workbench: %1</source>
        <comment>state of a job</comment>
        <translation>LD3 Workbench: %1</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobQueue</name>
    <message>
        <source>Time until the present stage or the evaluation ends, estimated.</source>
        <translation>Geschätzte Zeit bis zum Ende des jetzigen Abschnitts oder der Bewertung.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage of a job, the time that it took</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Share of the whole job, by network evaluations. While a training&apos;s size is not known yet, of the present stage: &quot;1/3: 63 %&quot; is the first of three.</source>
        <translation>Anteil am ganzen Auftrag, nach Netzauswertungen. Solange der Umfang eines Trainings noch nicht bekannt ist, Anteil am gegenwärtigen Abschnitt: „1/3: 63 %“ ist der erste von dreien.</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job, the teacher&apos;s samples included, and at most to be spent, estimated; one with a gradient counts as three.</source>
        <translation>Auswertungen des Netzes an je einem Sample, die der Auftrag einschließlich der Samples des Lehrers verbraucht hat und höchstens verbrauchen wird, geschätzt; eine mit Gradient zählt dreifach.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No jobs yet. Press Train for one training, Add to queue for several in a row, or Evaluate in the list of runs.</source>
        <translation>Noch keine Aufträge. „Trainieren“ startet ein Training, „In die Warteschlange“ reiht mehrere auf, „Bewerten“ steht in der Liste der Läufe.</translation>
    </message>
    <message>
        <source>The queue is held: no further job starts.</source>
        <translation>Die Warteschlange ist angehalten: Kein weiterer Auftrag beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is held: %n job(s) wait until you let it go on.</source>
        <translation>
            <numerusform>Die Warteschlange ist angehalten: %n Auftrag wartet, bis Sie sie weiterlaufen lassen.</numerusform>
            <numerusform>Die Warteschlange ist angehalten: %n Aufträge warten, bis Sie sie weiterlaufen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait.</source>
        <translation>
            <numerusform>%n Auftrag wartet.</numerusform>
            <numerusform>%n Aufträge warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::LastExport</name>
    <message>
        <source>Copied: %1</source>
        <comment>a command line</comment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What a training does is logged here. Press Train, or open a run.</source>
        <translation>Hier wird protokolliert, was ein Training tut. Drücken Sie „Trainieren“, oder öffnen Sie einen Lauf.</translation>
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
    <message>
        <source>Plot of losses</source>
        <translation>Diagramm der Verluste</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>How much of each running mean comes from the losses before; the losses themselves stay pale below it.</source>
        <translation>Wie viel jedes laufenden Mittels aus den Verlusten davor stammt; die Verluste selbst bleiben blass darunter.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>iterations, evaluations of the network on one sample, or seconds</source>
        <translation>Iterationen, Auswertungen des Netzes an einem Sample oder Sekunden</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPlot</name>
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
        <source>%1: %2</source>
        <comment>hand-made schedule, its loss</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>Nach rechts &amp;logarithmisch</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester</translation>
    </message>
    <message>
        <source>no number, or diverging</source>
        <translation>keine Zahl oder divergent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, what is wrong with a loss</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, running mean</source>
        <comment>losses</comment>
        <translation>%1, gleitendes Mittel</translation>
    </message>
    <message>
        <source>No losses yet. Press Train, or open a run.</source>
        <translation>Noch keine Verlustwerte. Drücken Sie „Trainieren“, oder öffnen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>%1 (lowest and highest of each %2)</source>
        <comment>heading of a column; number of values</comment>
        <translation>%1 (kleinster und größter von je %2)</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MainWindow</name>
    <message>
        <source>Losses</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>Werte über NFE</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>%1 The language changes when the program is started again.</source>
        <translation>%1 Die Sprache wechselt, wenn das Programm neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ManualWindow</name>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Words to find; Return goes to the next place.</source>
        <translation>Gesuchte Wörter; die Eingabetaste geht zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkDesk</name>
    <message numerus="yes">
        <source>%n run(s) deleted. Undo brings them back until the window is closed.</source>
        <translation>
            <numerusform>%n Lauf gelöscht. Rückgängig holt ihn zurück, bis das Fenster geschlossen wird.</numerusform>
            <numerusform>%n Läufe gelöscht. Rückgängig holt sie zurück, bis das Fenster geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation>LaTeX-Tabelle (*.tex)</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Tabelle der Läufe exportieren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>color of %1</source>
        <comment>undo; name of a curve</comment>
        <translation>Farbe von %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkEditor</name>
    <message>
        <source>Ctrl+Return takes the note, Escape leaves the old one.</source>
        <translation>Strg+Eingabe übernimmt die Notiz, Escape lässt die alte.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>such as: paper, baseline</source>
        <translation>etwa: Artikel, Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n run(s)</source>
        <translation>
            <numerusform>Tags von %n Lauf</numerusform>
            <numerusform>Tags von %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n run(s)</source>
        <translation>
            <numerusform>Notiz zu %n Lauf</numerusform>
            <numerusform>Notiz zu %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or tags of the runs</source>
        <translation>Name oder Tags der Läufe</translation>
    </message>
    <message>
        <source>Return takes the line, Escape leaves what was.</source>
        <translation>Eingabe übernimmt die Zeile, Escape lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Note on the runs</source>
        <translation>Notiz zu den Läufen</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>what the runs have now</source>
        <translation>was die Läufe jetzt haben</translation>
    </message>
    <message>
        <source>a name, or tags between commas</source>
        <translation>ein Name, oder Tags mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>name of a run</comment>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>name of a run</comment>
        <translation>Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MatrixPlot</name>
    <message>
        <source>used with</source>
        <translation>verwendet mit</translation>
    </message>
    <message>
        <source>learned for</source>
        <translation>gelernt für</translation>
    </message>
    <message>
        <source>Each row is a schedule learned for one solver, each column the solver it is used with; framed: its own. Lower is better.</source>
        <translation>Jede Zeile ist ein für einen Löser gelernter Zeitplan, jede Spalte der Löser, mit dem er verwendet wird; gerahmt: sein eigener. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: %3</source>
        <translation>Gelernt für %1, verwendet mit %2: %3</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: not measured</source>
        <translation>Gelernt für %1, verwendet mit %2: nicht gemessen</translation>
    </message>
    <message>
        <source>No learned schedule has been measured yet. Select runs and press Evaluate.</source>
        <translation>Noch kein gelernter Zeitplan wurde gemessen. Wählen Sie Läufe und drücken Sie „Bewerten“.</translation>
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
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a message, and how often one of its kind was said</comment>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next message; this one stays.</source>
        <translation>Die nächste Meldung zeigen; diese bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <name>ld3::ui::OpenDesk</name>
    <message>
        <source>One model is used at a time: %1 was opened, the other models were not.</source>
        <translation>Es wird immer nur ein Modell benutzt: %1 wurde geöffnet, die anderen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes them.</source>
        <translation>
            <numerusform>%n Zeitplan ins Diagramm der Zeitpläne gezeichnet. „Geöffnete Zeitpläne“ darüber entfernt ihn.</numerusform>
            <numerusform>%n Zeitpläne ins Diagramm der Zeitpläne gezeichnet. „Geöffnete Zeitpläne“ darüber entfernt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) cannot be opened, first: %1</source>
        <translation>
            <numerusform>%n Datei oder Ordner kann nicht geöffnet werden: %1</numerusform>
            <numerusform>%n Dateien oder Ordner können nicht geöffnet werden, zuerst: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open models, schedules and runs</source>
        <translation>Modelle, Zeitpläne und Läufe öffnen</translation>
    </message>
    <message>
        <source>Models, schedules and files of runs (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;All files (*)</source>
        <translation>Modelle, Zeitpläne und Dateien von Läufen (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the folder of a run, of values or of runs</source>
        <translation>Ordner eines Laufs, von Werten oder von Läufen öffnen</translation>
    </message>
    <message>
        <source>One folder of runs is listed at a time: %1 was opened, the other folders were not.</source>
        <translation>Es wird immer nur ein Ordner mit Läufen aufgelistet: %1 wurde geöffnet, die anderen nicht.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Panels</name>
    <message>
        <source>Losses</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
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
    <name>ld3::ui::PicturesWindow</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Bilder nebeneinander</translation>
    </message>
    <message>
        <source>Pictures of each combination.</source>
        <translation>Bilder von jeder Kombination.</translation>
    </message>
    <message>
        <source>Seed of the noise that all combinations start from.</source>
        <translation>Seed des Rauschens, von dem alle Kombinationen ausgehen.</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Sa&amp;mples</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Write a PNG file that says inside with what settings, seed and version it was made.</source>
        <translation>Eine PNG-Datei schreiben, in der steht, mit welchen Einstellungen, welchem Seed und welcher Version sie entstand.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n Kombination</numerusform>
            <numerusform>%n Kombinationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Bilder speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Shows what is drawn by then; the rest can be drawn later.</source>
        <translation>Zeigt, was bis dahin gezeichnet ist; der Rest kann später gezeichnet werden.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Drawing… %1 %</source>
        <comment>percent</comment>
        <translation>Zeichnet… %1 %</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n combination(s) are not drawn.</source>
        <translation>
            <numerusform>Gestoppt: %n Kombination ist nicht gezeichnet.</numerusform>
            <numerusform>Gestoppt: %n Kombinationen sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Draws what is missing.</source>
        <translation>Zeichnet, was fehlt.</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same pictures.</source>
        <translation>Die Befehlszeile kopieren, die dieselben Bilder zeichnet.</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>that of the evaluation</source>
        <translation>der der Bewertung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pictures are being drawn, and would be missing.</source>
        <translation>Bilder werden gerade gezeichnet und würden fehlen.</translation>
    </message>
    <message>
        <source>The drawn pictures are not saved, and would be lost.</source>
        <translation>Die gezeichneten Bilder sind nicht gespeichert und gingen verloren.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotUndo</name>
    <message>
        <source>axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>logarithmische Skala</translation>
    </message>
    <message>
        <source>logarithmic to the right</source>
        <translation>nach rechts logarithmisch</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>veröffentlichte Werte</translation>
    </message>
    <message>
        <source>crossed solvers</source>
        <translation>gekreuzte Löser</translation>
    </message>
    <message>
        <source>hand-made schedules</source>
        <translation>heuristische Zeitpläne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo; a plot and its setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kind of difference</source>
        <translation>Art der Differenz</translation>
    </message>
    <message>
        <source>scale of the difference</source>
        <translation>Skala der Differenz</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotWidget</name>
    <message>
        <source>No room for the legend: enlarge the panel, or point at a curve.</source>
        <translation>Kein Platz für die Legende: Vergrößern Sie den Bereich, oder zeigen Sie auf eine Kurve.</translation>
    </message>
    <message>
        <source>Point at the plot: its values are read out here.</source>
        <translation>Auf das Diagramm zeigen: Hier erscheinen seine Werte.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Preferences</name>
    <message>
        <source>Lan&amp;guage</source>
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
    <message>
        <source>Text si&amp;ze</source>
        <translation>Schriftg&amp;röße</translation>
    </message>
    <message>
        <source>Dark letters on a light ground.</source>
        <translation>Dunkle Schrift auf hellem Grund.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground.</source>
        <translation>Helle Schrift auf dunklem Grund.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of all letters, in percent of the desktop&apos;s: 80 to 200. Default: 100.</source>
        <translation>Größe aller Schriften, in Prozent der des Desktops: 80 bis 200. Vorgabe: 100.</translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates. Default: that of the desktop.</source>
        <translation>Sprache des Fensters, seiner Zahlen und Datumsangaben. Vorgabe: die des Desktops.</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colors and style of the desktop, as it had them when the program started. The default.</source>
        <translation>Farben und Stil des Desktops, wie sie beim Start des Programms waren. Die Vorgabe.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ProgressView</name>
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
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>Stoppt nach dieser Runde…</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job and, after &quot;≤&quot;, what it will have spent in all at most, estimated; one with a gradient counts as three. The share is that of the job, or of a stage while the job&apos;s size is not known; the time is that of the present stage.</source>
        <translation>Auswertungen des Netzes an je einem Sample, die der Auftrag verbraucht hat, und nach „≤“, was er insgesamt höchstens verbraucht haben wird, geschätzt; eine mit Gradient zählt dreifach. Der Anteil ist der des Auftrags oder, solange dessen Umfang nicht bekannt ist, der eines Abschnitts; die Zeit ist die des gegenwärtigen Abschnitts.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::QueueDesk</name>
    <message>
        <source>Change of job: %1</source>
        <translation>Änderung des Auftrags: %1</translation>
    </message>
    <message>
        <source>Removal of job: %1</source>
        <translation>Entfernen des Auftrags: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n job(s)</source>
        <translation>
            <numerusform>Entfernen von %n Auftrag</numerusform>
            <numerusform>Entfernen von %n Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has begun meanwhile and keeps its settings. A copy with the changed ones can be queued.</source>
        <comment>title of a job</comment>
        <translation>„%1“ hat inzwischen begonnen und behält seine Einstellungen. Eine Kopie mit den geänderten kann eingereiht werden.</translation>
    </message>
    <message>
        <source>Queue the changed copy</source>
        <translation>Geänderte Kopie einreihen</translation>
    </message>
    <message>
        <source>“%1” has begun, or is no longer in the queue: its settings stay as they are.</source>
        <comment>title of a job</comment>
        <translation>„%1“ hat begonnen oder steht nicht mehr in der Warteschlange: Die Einstellungen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RecentPaths</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 is not there at present, as when its disk is not connected.</source>
        <translation>%1 ist zurzeit nicht da, etwa weil der Datenträger nicht verbunden ist.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ReportDesk</name>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>HTML file (*.html);;PDF file (*.pdf)</source>
        <translation>HTML-Datei (*.html);;PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Report: reading</source>
        <translation>Bericht: Lesen</translation>
    </message>
    <message>
        <source>A report is being written, and would be missing.</source>
        <translation>Ein Bericht wird gerade geschrieben und würde fehlen.</translation>
    </message>
    <message>
        <source>Report: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>Bericht: %1 von %2 Abbildungen</translation>
    </message>
    <message>
        <source>A report is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>Ein Bericht wird schon geschrieben. Der nächste kann geschrieben werden, wenn er fertig ist; „Anhalten“ in der Statusleiste bricht ihn ab.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunDesk</name>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Ordner der Läufe wählen</translation>
    </message>
    <message>
        <source>“%1” is not in the list of runs: it lies in another folder, or is archived.</source>
        <translation>„%1“ steht nicht in der Liste der Läufe: Er liegt in einem anderen Ordner oder ist archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n Befehl kopiert.</numerusform>
            <numerusform>%n Befehle kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunEditor</name>
    <message numerus="yes">
        <source>star %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n Lauf einen Stern geben</numerusform>
            <numerusform>%n Läufen einen Stern geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the star of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n Lauf den Stern nehmen</numerusform>
            <numerusform>%n Läufen den Stern nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n Lauf archivieren</numerusform>
            <numerusform>%n Läufe archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n run(s)</source>
        <comment>undo; from the archive</comment>
        <translation>
            <numerusform>%n Lauf zurückholen</numerusform>
            <numerusform>%n Läufe zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Tags von %n Lauf</numerusform>
            <numerusform>Tags von %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Notiz zu %n Lauf</numerusform>
            <numerusform>Notiz zu %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>rename to “%1”</source>
        <comment>undo</comment>
        <translation>in „%1“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>color of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Farbe von %n Lauf</numerusform>
            <numerusform>Farbe von %n Läufen</numerusform>
        </translation>
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
    <message>
        <source>marks cannot be read</source>
        <translation>Markierungen nicht lesbar</translation>
    </message>
    <message>
        <source>Star; a click gives or takes it.</source>
        <translation>Stern; ein Klick gibt oder nimmt ihn.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>what is minimised</comment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Rauschplan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <comment>of the network, spent by the training</comment>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that the training took</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Maybe running elsewhere: %1 worked on it within the last minutes. Whether it still does, no lock of this file system tells.</source>
        <comment>name of a machine</comment>
        <translation>Läuft vielleicht anderswo: %1 hat in den letzten Minuten daran gearbeitet. Ob noch immer, sagt keine Sperre dieses Dateisystems.</translation>
    </message>
    <message>
        <source>Elsewhere?</source>
        <comment>status of a run: maybe on another machine</comment>
        <translation>Anderswo?</translation>
    </message>
    <message>
        <source>What one sample of the learned schedule costs.</source>
        <translation>Was ein Sample mit dem gelernten Zeitplan kostet.</translation>
    </message>
    <message>
        <source>The least loss on the validation samples; losses of different kinds cannot be compared.</source>
        <translation>Der kleinste Verlust auf den Validierungs-Samples; Verluste verschiedener Art sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>How noise grows with time, of the model.</source>
        <translation>Wie das Rauschen des Modells mit der Zeit wächst.</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each; one with a gradient counts as three.</source>
        <translation>Auswertungen des Netzes an je einem Sample; eine mit Gradient zählt als drei.</translation>
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
    <message>
        <source>%1 after iteration %2</source>
        <comment>run, number</comment>
        <translation>%1 nach Iteration %2</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>nach Iteration %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>No runs yet. Press Train to learn a first schedule.</source>
        <translation>Noch keine Läufe. Drücken Sie „Trainieren“, um einen ersten Zeitplan zu lernen.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Kein Lauf entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Words that name, tags, note, status, solver, recipe or model must hold, or fields: nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. A minus in front turns a word round; quotes keep words together.</source>
        <translation>Wörter, die in Name, Tags, Notiz, Status, Löser, Rezept oder Modell stehen müssen, oder Felder: nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. Ein Minus davor kehrt ein Wort um; Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All runs are archived. Runs, Show archived runs lists them.</source>
        <translation>Alle Läufe sind archiviert. „Läufe“, „Archivierte Läufe zeigen“ führt sie auf.</translation>
    </message>
    <message>
        <source>words and fields</source>
        <translation>Wörter und Felder</translation>
    </message>
    <message>
        <source>empty: all runs</source>
        <translation>leer: alle Läufe</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleCanvas</name>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, difference %6</source>
        <translation>Sample %1, Pixel (%2, %3): Lehrer %4, Schüler %5, Differenz %6</translation>
    </message>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, LPIPS %6</source>
        <translation>Sample %1, Pixel (%2, %3): Lehrer %4, Schüler %5, LPIPS %6</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleControls</name>
    <message>
        <source> of %1</source>
        <extracomment>How many samples are shown of those that there are: behind a number.</extracomment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>How many samples are shown.</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>alle Samples</translation>
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
        <source>perceptual difference (LPIPS)</source>
        <translation>perzeptuelle Differenz (LPIPS)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Scale of the difference</source>
        <translation>Skala der Differenz</translation>
    </message>
    <message>
        <source>automatic scale</source>
        <extracomment>Scale of the difference colours: one for all samples, chosen by the program.</extracomment>
        <translation>Skala automatisch</translation>
    </message>
    <message>
        <source>scale </source>
        <translation>Skala </translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlechteste zuerst</translation>
    </message>
    <message>
        <source>Sorts the samples by L2, the mean square of the difference, with pixel values from 0 to 1; where LPIPS is the difference that is shown, by LPIPS. Of a run that has ended, all validation samples are drawn for it, also those whose pictures were not kept.</source>
        <translation>Sortiert die Samples nach L2, dem mittleren Quadrat der Differenz bei Pixelwerten von 0 bis 1; wo LPIPS als Differenz gezeigt wird, nach LPIPS. Von einem beendeten Lauf werden dafür alle Validierungssamples gezeichnet, auch jene, deren Bilder nicht aufbewahrt wurden.</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Teacher and student share one picture, on both sides of a line.</extracomment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Draws teacher and student in one picture, on both sides of a line that can be dragged (keys: Left and Right).</source>
        <translation>Zeichnet Lehrer und Schüler in ein Bild, zu beiden Seiten einer Linie, die gezogen werden kann (Tasten: Links und Rechts).</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
    <message>
        <source>Difference at the end of the color scale; each kind of difference has its own. Of signed and absolute ones 1 is the step from black to white; of LPIPS it is the value of a pixel. Automatic: the largest difference of all samples, shared by them.</source>
        <translation>Differenz am Ende der Farbskala; jede Art von Differenz hat ihre eigene. Bei vorzeichenbehafteten und absoluten ist 1 der Schritt von Schwarz zu Weiß, bei LPIPS der Wert eines Bildpunkts. Automatisch: die größte Differenz aller Samples, für alle gemeinsam.</translation>
    </message>
    <message>
        <source>steps from black to white; LPIPS</source>
        <translation>Schritte von Schwarz zu Weiß; LPIPS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Samples that are shown. Where a run that has ended kept fewer pictures, they are drawn anew with its model; new trainings and drafts picture as many.</source>
        <translation>Samples, die angezeigt werden. Hat ein beendeter Lauf weniger Bilder behalten, werden sie mit seinem Modell neu gezeichnet; neue Trainings und Entwürfe zeigen ebenso viele.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>1 to 64, or all</source>
        <translation>1 bis 64, oder alle</translation>
    </message>
    <message>
        <source>all that were kept, and 8 of new trainings</source>
        <translation>alle, die behalten wurden, und 8 bei neuen Trainings</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleDesk</name>
    <message>
        <source>Only the samples that the run kept are shown: %1</source>
        <translation>Nur die Samples, die der Lauf aufbewahrt hat, werden gezeigt: %1</translation>
    </message>
    <message>
        <source>More samples are drawn when the job that is at work has ended.</source>
        <translation>Weitere Samples werden gezeichnet, wenn der laufende Auftrag beendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n sample(s) with the run&apos;s schedule…</source>
        <translation>
            <numerusform>Zeichne %n Sample mit dem Zeitplan des Laufs…</numerusform>
            <numerusform>Zeichne %n Samples mit dem Zeitplan des Laufs…</numerusform>
        </translation>
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
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|Differenz|</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>left and right of a line</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows them whole. While the space bar is held, teacher and student change places. Enlarged far enough, pixels say their values.</source>
        <translation>Strg und das Mausrad vergrößern alle Bilder, Ziehen verschiebt sie, ein Doppelklick zeigt sie ganz. Solange die Leertaste gehalten wird, tauschen Lehrer und Schüler die Plätze. Weit genug vergrößert, nennen Pixel ihre Werte.</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels; these have %1.</source>
        <translation>LPIPS vergleicht Bilder mit einem oder drei Kanälen; diese haben %1.</translation>
    </message>
    <message>
        <source>LPIPS needs weights that are not here yet: download %1 and put them into %2.</source>
        <extracomment>%1: names of files and where they come from; %2: a folder</extracomment>
        <translation>LPIPS braucht Gewichte, die noch nicht da sind: %1 herunterladen und nach %2 legen.</translation>
    </message>
    <message>
        <source>The weights that are here (NVIDIA&apos;s vgg16.pt) tell LPIPS of whole pictures only. For its places, download vgg16-397923af.pth (torchvision) and vgg.pth (LPIPS).</source>
        <translation>Die vorhandenen Gewichte (NVIDIAs vgg16.pt) ergeben LPIPS nur für ganze Bilder. Für einzelne Stellen vgg16-397923af.pth (torchvision) und vgg.pth (LPIPS) herunterladen.</translation>
    </message>
    <message>
        <source>Perceptual difference: what each place of the pictures, as they are shown, contributes to LPIPS, the distance between the features that a network sees in them (Zhang et al. 2018, eq. 1).</source>
        <translation>Perzeptuelle Differenz: was jede Stelle der Bilder, so wie sie gezeigt werden, zu LPIPS beiträgt, dem Abstand der Merkmale, die ein Netz in ihnen sieht (Zhang et al. 2018, Gl. 1).</translation>
    </message>
    <message>
        <source>The network is %1.</source>
        <translation>Das Netz ist %1.</translation>
    </message>
    <message>
        <source>LPIPS of a pixel</source>
        <translation>LPIPS eines Pixels</translation>
    </message>
    <message>
        <source>1 = black to white</source>
        <translation>1 = Schwarz bis Weiß</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. One scale for all samples.</extracomment>
        <translation>%1 (gemeinsam)</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. A chosen scale.</extracomment>
        <translation>%1 (fest)</translation>
    </message>
    <message>
        <source>Student minus teacher, mean over the color channels: with its sign (blue: too dark, red: too bright) or its size.</source>
        <translation>Schüler minus Lehrer, Mittel über die Farbkanäle: mit Vorzeichen (blau: zu dunkel, rot: zu hell) oder als Betrag.</translation>
    </message>
    <message>
        <source>pixel values, 1 from black to white; LPIPS: its value for a pixel</source>
        <translation>Pixelwerte, 1 von Schwarz nach Weiß; LPIPS: dessen Wert für ein Pixel</translation>
    </message>
    <message>
        <source>Point at a picture: its pixels are read out here.</source>
        <translation>Auf ein Bild zeigen: Hier erscheinen die Werte seiner Pixel.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleDesk</name>
    <message>
        <source>The next training starts from the edited schedule.</source>
        <translation>Das nächste Training beginnt mit dem bearbeiteten Zeitplan.</translation>
    </message>
    <message>
        <source>No schedule is shown that could be edited. Choose a hand-made one, or open a run.</source>
        <translation>Es ist kein Zeitplan zu sehen, der bearbeitet werden könnte. Einen heuristischen wählen oder einen Lauf öffnen.</translation>
    </message>
    <message>
        <source>No other schedule is shown</source>
        <translation>Kein anderer Zeitplan ist zu sehen</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>Bearbeiteten Zeitplan speichern</translation>
    </message>
    <message>
        <source>Schedule (*.json)</source>
        <translation>Zeitplan (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>name of an edit</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>name of an edit</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>The samples are drawn with the draft.</source>
        <translation>Die Samples sind mit dem Entwurf erzeugt.</translation>
    </message>
    <message>
        <source>Open a run first: the draft is sampled with its model, from its noise.</source>
        <translation>Zuerst einen Lauf öffnen: Die Samples des Entwurfs entstehen mit dessen Modell aus dessen Rauschen.</translation>
    </message>
    <message>
        <source>The draft of last time</source>
        <translation>Der Entwurf vom letzten Mal</translation>
    </message>
    <message>
        <source>drawn with the draft</source>
        <translation>mit dem Entwurf gezeichnet</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleEditor</name>
    <message>
        <source>start from %1</source>
        <comment>undo; name of a schedule</comment>
        <translation>mit %1 beginnen</translation>
    </message>
    <message>
        <source>move step %1</source>
        <comment>undo</comment>
        <translation>Schritt %1 bewegen</translation>
    </message>
    <message>
        <source>set step %1</source>
        <comment>undo</comment>
        <translation>Schritt %1 setzen</translation>
    </message>
    <message>
        <source>insert a step</source>
        <comment>undo</comment>
        <translation>Schritt einfügen</translation>
    </message>
    <message>
        <source>remove step %1</source>
        <comment>undo</comment>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>distribute steps</source>
        <comment>undo</comment>
        <translation>Schritte verteilen</translation>
    </message>
    <message>
        <source>snap step %1</source>
        <comment>undo</comment>
        <translation>Schritt %1 einrasten</translation>
    </message>
    <message>
        <source>lock told levels</source>
        <comment>undo</comment>
        <translation>mitgeteilte Pegel mitführen</translation>
    </message>
    <message>
        <source>unlock told levels</source>
        <comment>undo</comment>
        <translation>mitgeteilte Pegel lösen</translation>
    </message>
    <message>
        <source>free the ends</source>
        <comment>undo</comment>
        <translation>Enden freigeben</translation>
    </message>
    <message>
        <source>fix the ends</source>
        <comment>undo</comment>
        <translation>Enden festhalten</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleFiles</name>
    <message>
        <source>Opened schedules</source>
        <translation>Geöffnete Zeitpläne</translation>
    </message>
    <message>
        <source>Remove schedules that were opened from files from the plot.</source>
        <translation>Aus Dateien geöffnete Zeitpläne aus dem Diagramm entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>open %n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan öffnen</numerusform>
            <numerusform>%n Zeitpläne öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>remove opened schedules</source>
        <translation>geöffnete Zeitpläne entfernen</translation>
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
    <message>
        <source>Plot of schedules</source>
        <translation>Diagramm der Zeitpläne</translation>
    </message>
    <message>
        <source>of σ: that of the data; λ has none; of t: that of the noise schedule</source>
        <translation>von σ: die der Daten; λ hat keine; von t: die des Rauschplans</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>bei jedem Namen in der Liste genannt</translation>
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
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 (told to the network)</source>
        <comment>a schedule</comment>
        <translation>%1 (dem Netz mitgeteilt)</translation>
    </message>
    <message>
        <source>%1 (off the scale)</source>
        <comment>a schedule</comment>
        <translation>%1 (außerhalb der Skala)</translation>
    </message>
    <message>
        <source>No schedule yet. Press Train, open a run, or choose hand-made schedules.</source>
        <translation>Noch kein Zeitplan. Drücken Sie „Trainieren“, öffnen Sie einen Lauf, oder wählen Sie heuristische Zeitpläne.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Goes through the training from here on.</source>
        <translation>Geht von hier an durch das Training.</translation>
    </message>
    <message>
        <source>Iteration of the training. Left and Right go one on, Page Up and Page Down farther.</source>
        <translation>Iteration des Trainings. Links und Rechts gehen um eine weiter, Bild auf und Bild ab weiter.</translation>
    </message>
    <message>
        <source>This run has stored no iteration with a schedule.</source>
        <translation>Dieser Lauf hat keine Iteration mit einem Zeitplan gespeichert.</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>iteration %1, the nearest stored to %2</source>
        <translation>Iteration %1, die nächste gespeicherte zu %2</translation>
    </message>
    <message>
        <source>%1; validation loss %2</source>
        <comment>iteration and its loss</comment>
        <translation>%1; Validierungsverlust %2</translation>
    </message>
    <message>
        <source>%1; without the learned coefficients, which are stored for the best only</source>
        <comment>iteration and its loss</comment>
        <translation>%1; ohne die gelernten Koeffizienten, die nur für das Beste gespeichert sind</translation>
    </message>
    <message>
        <source>Stop: %1 of %2</source>
        <comment>frames of a film</comment>
        <translation>Stoppen: %1 von %2</translation>
    </message>
    <message>
        <source>Ends the export; no file is written.</source>
        <translation>Beendet die Ausgabe; es wird keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Film ausgeben…</translation>
    </message>
    <message>
        <source>Iteration of the training</source>
        <translation>Iteration des Trainings</translation>
    </message>
    <message>
        <source>%1 frames per second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Speed of the film: a stored iteration is a frame, at most 120 of them. Default: 12 a second.</source>
        <translation>Geschwindigkeit des Films: Eine gespeicherte Iteration ist ein Bild, höchstens 120. Vorgabe: 12 pro Sekunde.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Size of the film, in pixels. Default: 960 × 540.</source>
        <translation>Größe des Films in Pixeln. Vorgabe: 960 × 540.</translation>
    </message>
    <message>
        <source>Writes schedule and pictures over the iterations as a video (Motion JPEG, .avi). The arrow beside it chooses speed and size.</source>
        <translation>Schreibt Zeitplan und Bilder über die Iterationen als Video (Motion JPEG, .avi). Der Pfeil daneben wählt Geschwindigkeit und Größe.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>the first to the last stored iteration</source>
        <translation>die erste bis zur letzten gespeicherten Iteration</translation>
    </message>
    <message>
        <source>none: the run&apos;s own schedule is shown</source>
        <translation>keine: der eigene Zeitplan des Laufs wird gezeigt</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>Training als Film ausgeben</translation>
    </message>
    <message>
        <source>Video (*.avi)</source>
        <translation>Video (*.avi)</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>nach Iteration %1</translation>
    </message>
    <message>
        <source>A film is being written, and would be missing.</source>
        <translation>Ein Film wird gerade geschrieben und würde fehlen.</translation>
    </message>
    <message>
        <source>The newest schedule of the training, which goes on; the slider shows earlier ones.</source>
        <translation>Der neueste Zeitplan des Trainings, das weiterläuft; der Schieber zeigt frühere.</translation>
    </message>
    <message>
        <source>The schedule kept at the end, the best one; the slider shows the iterations.</source>
        <translation>Der am Ende behaltene Zeitplan, der beste; der Schieber zeigt die Iterationen.</translation>
    </message>
    <message>
        <source>No schedule was kept; the slider shows those of the iterations.</source>
        <translation>Es wurde kein Zeitplan behalten; der Schieber zeigt die der Iterationen.</translation>
    </message>
    <message>
        <source>Open a run first that this window is not training: its stored iterations are shown.</source>
        <translation>Öffnen Sie zuerst einen Lauf, der nicht gerade in diesem Fenster trainiert wird: seine gespeicherten Iterationen werden gezeigt.</translation>
    </message>
    <message>
        <source>Film: %1 of %2 frames</source>
        <comment>numbers</comment>
        <translation>Film: %1 von %2 Bildern</translation>
    </message>
    <message>
        <source>A film is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>Ein Film wird schon geschrieben. Der nächste kann geschrieben werden, wenn er fertig ist; „Anhalten“ in der Statusleiste bricht ihn ab.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>A film could not be written, and would be lost.</source>
        <translation>Ein Film konnte nicht geschrieben werden und ginge verloren.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ShortcutsWindow</name>
    <message>
        <source>&amp;No keys</source>
        <translation>Keine &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Give all commands the keys that they have at the first start.</source>
        <translation>Gibt allen Befehlen die Tasten, die sie beim ersten Start haben.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new keys here; up to four one after the other.</source>
        <translation>Hier die neuen Tasten drücken; bis zu vier nacheinander.</translation>
    </message>
    <message>
        <source>Let no keys call this command.</source>
        <translation>Keine Tasten rufen diesen Befehl mehr auf.</translation>
    </message>
    <message>
        <source>Give this command the keys that it has at the first start.</source>
        <translation>Gibt diesem Befehl die Tasten, die er beim ersten Start hat.</translation>
    </message>
    <message>
        <source>Changed; at the first start there are no keys.</source>
        <translation>Geändert; beim ersten Start ohne Tasten.</translation>
    </message>
    <message>
        <source>Changed; at the first start: %1</source>
        <translation>Geändert; beim ersten Start: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>&amp;Tasten von „%1“</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change that command first.</source>
        <translation>%1 gehört schon zu „%2“. Wählen Sie andere Tasten, oder ändern Sie zuerst jenen Befehl.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>keys that no other command has</source>
        <translation>Tasten, die kein anderer Befehl hat</translation>
    </message>
    <message>
        <source>those of the first start</source>
        <translation>die des ersten Starts</translation>
    </message>
    <message>
        <source>Type further keys for this command; those that it has stay. Without it, typed keys take the place of the first.</source>
        <translation>Weitere Tasten für diesen Befehl drücken; die vorhandenen bleiben. Ohne dies treten gedrückte Tasten an die Stelle der ersten.</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>Alle Tasten: %1</translation>
    </message>
    <message>
        <source>Press the further keys now.</source>
        <translation>Drücken Sie jetzt die weiteren Tasten.</translation>
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
<context>
    <name>ld3::ui::SweepDialog</name>
    <message>
        <source>Queue a sweep</source>
        <translation>Versuchsreihe einreihen</translation>
    </message>
    <message>
        <source>A schedule is learned for each of the checked solvers.</source>
        <translation>Für jeden angekreuzten Löser wird ein Zeitplan gelernt.</translation>
    </message>
    <message>
        <source>Network evaluations that one sample may cost: a list such as 4, 5, 8-10.</source>
        <translation>Netzauswertungen, die ein Sample kosten darf: eine Liste wie 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds of shuffling: a list such as 0-2.</source>
        <translation>Seeds des Mischens: eine Liste wie 0-2.</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>&amp;Löser</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>S&amp;eeds</translation>
    </message>
    <message>
        <source>All other settings are those of the experiment.</source>
        <translation>Alle übrigen Einstellungen sind die des Experiments.</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Check at least one solver.</source>
        <translation>Kreuzen Sie mindestens einen Löser an.</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE: Schreiben Sie eine Liste wie 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>Seeds: Schreiben Sie eine Liste wie 0, 1, 2.</translation>
    </message>
    <message>
        <source>None of these combinations can be trained.</source>
        <translation>Keine dieser Kombinationen kann trainiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s). How long they take is unknown: there is no finished run of this model and optimizer to judge by.</source>
        <translation>
            <numerusform>%n Training. Wie lange es dauert, ist unbekannt: Es gibt keinen beendeten Lauf dieses Modells und Optimierers, nach dem man urteilen könnte.</numerusform>
            <numerusform>%n Trainings. Wie lange sie dauern, ist unbekannt: Es gibt keinen beendeten Lauf dieses Modells und Optimierers, nach dem man urteilen könnte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), about %1 in all, judged by earlier runs of this model.</source>
        <comment>number of trainings, time</comment>
        <translation>
            <numerusform>%n Training, insgesamt etwa %1, nach früheren Läufen dieses Modells geschätzt.</numerusform>
            <numerusform>%n Trainings, insgesamt etwa %1, nach früheren Läufen dieses Modells geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out: %1</source>
        <translation>
            <numerusform>%n Kombination ausgelassen: %1</numerusform>
            <numerusform>%n Kombinationen ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 trainings; a sweep has at most %2. Check fewer solvers, or write shorter lists.</source>
        <translation>Das sind %1 Trainings; eine Versuchsreihe hat höchstens %2. Weniger Löser ankreuzen oder kürzere Listen schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>bei jedem Löser in der Liste genannt</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>ganze Zahlen und Bereiche</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>Netzauswertungen eines Samples</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryCanvas</name>
    <message>
        <source>start, σ %1: global error %2</source>
        <translation>Anfang, σ %1: globaler Fehler %2</translation>
    </message>
    <message>
        <source>step %1 to σ %2: local error %3, global error %4</source>
        <translation>Schritt %1 nach σ %2: lokaler Fehler %3, globaler Fehler %4</translation>
    </message>
    <message>
        <source>States and errors along the steps</source>
        <translation>Zustände und Fehler entlang der Schritte</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryDesk</name>
    <message>
        <source>Save the trajectory</source>
        <translation>Trajektorie speichern</translation>
    </message>
    <message>
        <source>States and errors (*.npz);;Errors (*.csv);;PNG picture (*.png);;PDF file (*.pdf);;SVG file (*.svg)</source>
        <translation>Zustände und Fehler (*.npz);;Fehler (*.csv);;PNG-Bild (*.png);;PDF-Datei (*.pdf);;SVG-Datei (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryPanel</name>
    <message>
        <source>Which sample is followed; numbers as in the panel of samples.</source>
        <translation>Welchem Sample gefolgt wird; Nummern wie im Bereich der Samples.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Write states and errors as .npz, the errors as .csv, or the drawing as .png, .pdf or .svg.</source>
        <translation>Zustände und Fehler als .npz schreiben, die Fehler als .csv, oder die Zeichnung als .png, .pdf oder .svg.</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>Sa&amp;mple</translation>
    </message>
    <message>
        <source>x: the states, scaled to unit spread; x₀: what the solver takes for the picture. Local error (bars): one step of the student from the teacher&apos;s state, compared with the teacher&apos;s next state. Global error (line): the student&apos;s state compared with the teacher&apos;s. Both are root mean squares over the elements of x.</source>
        <translation>x: die Zustände, auf Streuung eins gebracht; x₀: was der Löser für das Bild hält. Lokaler Fehler (Balken): ein Schritt des Schülers vom Zustand des Lehrers aus, verglichen mit dem nächsten Zustand des Lehrers. Globaler Fehler (Linie): der Zustand des Schülers, verglichen mit dem des Lehrers. Beide sind quadratische Mittel über die Elemente von x.</translation>
    </message>
    <message numerus="yes">
        <source>teacher: %1, %n step(s) through the student&apos;s times; its sample is off by %2</source>
        <comment>solver; root mean square</comment>
        <translation>
            <numerusform>Lehrer: %1, %n Schritt durch die Zeiten des Schülers; sein Sample weicht um %2 ab</numerusform>
            <numerusform>Lehrer: %1, %n Schritte durch die Zeiten des Schülers; sein Sample weicht um %2 ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the teacher set does not say how it was made)</source>
        <translation>%1 (der Lehrersatz sagt nicht, wie er entstand)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Open a run to see where its schedule errs.</source>
        <translation>Öffnen Sie einen Lauf, um zu sehen, wo sein Zeitplan irrt.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>1 to the number of the run&apos;s samples</source>
        <translation>1 bis zur Zahl der Samples des Laufs</translation>
    </message>
</context>
<context>
    <name>ld3::ui::WritingStrip</name>
    <message>
        <source>How far the file is</source>
        <translation>Wie weit die Datei ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ends it; no file is written.</source>
        <translation>Bricht es ab; es wird keine Datei geschrieben.</translation>
    </message>
</context>
</TS>
