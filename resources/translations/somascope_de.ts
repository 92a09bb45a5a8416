<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>core</name>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; gemeint ist vielleicht %2?</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1; es gibt: %2</translation>
    </message>
    <message>
        <source>%1, %2 trials</source>
        <translation>%1, %2 Durchgänge</translation>
    </message>
    <message>
        <source>%1 against %2 over %3</source>
        <translation>%1 gegen %2 über %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Autocorrelation of %1</source>
        <translation>Autokorrelation von %1</translation>
    </message>
    <message>
        <source>Autocorrelogram of the spikes</source>
        <translation>Autokorrelogramm der Spikes</translation>
    </message>
    <message>
        <source>ISI histogram, CV = %1</source>
        <translation>ISI-Histogramm, CV = %1</translation>
    </message>
    <message>
        <source>No spike</source>
        <translation>Kein Spike</translation>
    </message>
    <message>
        <source>Power spectrum of %1, %2 segment of %3 ms</source>
        <translation>Leistungsspektrum von %1, %2 Abschnitt von %3 ms</translation>
    </message>
    <message>
        <source>Power spectrum of %1, %2 segments of %3 ms</source>
        <translation>Leistungsspektrum von %1, %2 Abschnitte von %3 ms</translation>
    </message>
    <message>
        <source>Power spectrum of %1, not scaled</source>
        <translation>Leistungsspektrum von %1, nicht skaliert</translation>
    </message>
    <message>
        <source>Power spectrum of %1</source>
        <translation>Leistungsspektrum von %1</translation>
    </message>
    <message>
        <source>Serial correlation of intervals, rho_1 = %1</source>
        <translation>Serielle Korrelation der Intervalle, rho_1 = %1</translation>
    </message>
    <message>
        <source>Spike %1 of %2, at %3 ms</source>
        <translation>Spike %1 von %2, bei %3 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time from the spike</source>
        <translation>Zeit ab dem Spike</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Lag in intervals</source>
        <translation>Abstand in Intervallen</translation>
    </message>
    <message>
        <source>Interspike interval</source>
        <translation>Interspike-Intervall</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Autocovariance</source>
        <translation>Autokovarianz</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>Autokorrelation</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Leistungsdichte</translation>
    </message>
    <message>
        <source>Squared amplitude</source>
        <translation>Quadrierte Amplitude</translation>
    </message>
    <message>
        <source>Rate after a spike</source>
        <translation>Rate nach einem Spike</translation>
    </message>
    <message>
        <source>Second variable</source>
        <translation>Zweite Variable</translation>
    </message>
    <message>
        <source>Steady state</source>
        <translation>Gleichgewichtswert</translation>
    </message>
    <message>
        <source>Time constant</source>
        <translation>Zeitkonstante</translation>
    </message>
    <message>
        <source>Membrane potential</source>
        <translation>Membranpotential</translation>
    </message>
    <message>
        <source>Gating variables</source>
        <translation>Torvariablen</translation>
    </message>
    <message>
        <source>Conductances</source>
        <translation>Leitfähigkeiten</translation>
    </message>
    <message>
        <source>Currents out of the cell</source>
        <translation>Ströme aus der Zelle</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>Injected current</source>
        <translation>Injizierter Strom</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>geschlossene Formel</translation>
    </message>
    <message>
        <source>Siegert at dt</source>
        <translation>Siegert bei dt</translation>
    </message>
    <message>
        <source>Siegert, dt to 0</source>
        <translation>Siegert, dt gegen 0</translation>
    </message>
    <message>
        <source>adiabatic limit</source>
        <translation>adiabatischer Grenzfall</translation>
    </message>
    <message>
        <source>quadrature</source>
        <translation>Quadratur</translation>
    </message>
    <message>
        <source>Fokker-Planck</source>
        <translation>Fokker-Planck</translation>
    </message>
    <message>
        <source>membrane filter</source>
        <translation>Membranfilter</translation>
    </message>
    <message>
        <source>2 s.e.</source>
        <translation>2 Std.-Fehler</translation>
    </message>
    <message>
        <source>%1 stands still</source>
        <translation>%1 steht still</translation>
    </message>
    <message>
        <source>%1 points did not complete.</source>
        <translation>%1 Punkte wurden nicht fertig.</translation>
    </message>
    <message>
        <source>%1: not defined at any of these points.</source>
        <translation>%1: an keinem dieser Punkte definiert.</translation>
    </message>
    <message>
        <source>%1 has no %2; it has: %3.</source>
        <translation>%1 hat kein %2; es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no variable beside V.</source>
        <translation>%1 hat keine Variable neben V.</translation>
    </message>
    <message>
        <source>%1 is constant.</source>
        <translation>%1 ist konstant.</translation>
    </message>
    <message>
        <source>The run is too short: fewer than %1 samples.</source>
        <translation>Der Lauf ist zu kurz: weniger als %1 Abtastwerte.</translation>
    </message>
    <message>
        <source>The run has no spike: this is its middle.</source>
        <translation>Der Lauf hat keinen Spike: dies ist seine Mitte.</translation>
    </message>
    <message>
        <source>Variance %1; in theory %2.</source>
        <translation>Varianz %1; nach der Theorie %2.</translation>
    </message>
    <message>
        <source>Variance %1.</source>
        <translation>Varianz %1.</translation>
    </message>
    <message>
        <source>Fewer than two spikes: no lag between them.</source>
        <translation>Weniger als zwei Spikes: kein Abstand zwischen ihnen.</translation>
    </message>
    <message>
        <source>Fewer than two spikes: no interval.</source>
        <translation>Weniger als zwei Spikes: kein Intervall.</translation>
    </message>
    <message>
        <source>Of the many spikes, the lags after the first ones are counted.</source>
        <translation>Von den vielen Spikes werden die Abstände nach den ersten gezählt.</translation>
    </message>
    <message>
        <source>No spikes: nothing to average.</source>
        <translation>Keine Spikes: nichts zu mitteln.</translation>
    </message>
    <message>
        <source>%1 spike left out: the window leaves the run.</source>
        <translation>%1 Spike weggelassen: das Fenster reicht über den Lauf hinaus.</translation>
    </message>
    <message>
        <source>%1 spikes left out: the window leaves the run.</source>
        <translation>%1 Spikes weggelassen: das Fenster reicht über den Lauf hinaus.</translation>
    </message>
    <message>
        <source>%1 later spikes left out.</source>
        <translation>%1 spätere Spikes weggelassen.</translation>
    </message>
    <message>
        <source>%1 longer than %2 ms</source>
        <translation>%1 länger als %2 ms</translation>
    </message>
    <message>
        <source>Fewer than %1 intervals: no correlation.</source>
        <translation>Weniger als %1 Intervalle: keine Korrelation.</translation>
    </message>
    <message>
        <source>All intervals are equal: no correlation.</source>
        <translation>Alle Intervalle sind gleich: keine Korrelation.</translation>
    </message>
    <message>
        <source>Stopped at %1 ms.</source>
        <translation>Angehalten bei %1 ms.</translation>
    </message>
    <message>
        <source>The run left the finite numbers at %1 ms; a smaller time step dt helps.</source>
        <translation>Der Lauf verließ bei %1 ms die endlichen Zahlen; ein kleinerer Zeitschritt dt hilft.</translation>
    </message>
    <message>
        <source>More spikes than can be kept at %1 ms; shorten T or lower the current.</source>
        <translation>Mehr Spikes bei %1 ms, als aufbewahrt werden können; T kürzen oder den Strom senken.</translation>
    </message>
    <message>
        <source>The equations became too stiff at %1 ms: no step is small enough. Values nearer to the defaults help.</source>
        <translation>Die Gleichungen wurden bei %1 ms zu steif: kein Schritt ist klein genug. Werte näher an den Vorgaben helfen.</translation>
    </message>
    <message>
        <source>Depolarisation block: V stays up without spikes.</source>
        <translation>Depolarisationsblock: V bleibt oben, ohne Spikes.</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is not a finite number; write it like %2</source>
        <translation>%1 ist keine endliche Zahl; zu schreiben etwa wie %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 to %3</source>
        <translation>%1 liegt außerhalb des Bereichs %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not one of its choices</source>
        <translation>%1 gehört nicht zur Auswahl</translation>
    </message>
    <message>
        <source>%1 must lie below %2; change one of them</source>
        <translation>%1 muss unter %2 liegen; einen der beiden ändern</translation>
    </message>
    <message>
        <source>the scheme %1 cannot integrate %2; it has: %3</source>
        <translation>das Verfahren %1 kann %2 nicht integrieren; es gibt: %3</translation>
    </message>
    <message>
        <source>dt = %1 ms is too large a step for the %2 scheme; at most %3 ms is stable</source>
        <translation>dt = %1 ms ist ein zu großer Schritt für das Verfahren %2; stabil sind höchstens %3 ms</translation>
    </message>
    <message>
        <source>dt = %1 ms is too large a step for the input %2; at most %3 ms is stable</source>
        <translation>dt = %1 ms ist ein zu großer Schritt für die Eingabe %2; stabil sind höchstens %3 ms</translation>
    </message>
    <message>
        <source>T / dt makes %1 samples; at most %2 fit: shorten T to %3 ms or enlarge dt</source>
        <translation>T / dt ergibt %1 Abtastwerte; höchstens %2 sind möglich: T auf %3 ms kürzen oder dt vergrößern</translation>
    </message>
    <message>
        <source>%1 is not a number; write start:end:step</source>
        <translation>%1 ist keine Zahl; zu schreiben ist Anfang:Ende:Schritt</translation>
    </message>
    <message>
        <source>the step must not be 0</source>
        <translation>der Schritt darf nicht 0 sein</translation>
    </message>
    <message>
        <source>the range is empty; the end must lie beyond the start</source>
        <translation>der Bereich ist leer; das Ende muss jenseits des Anfangs liegen</translation>
    </message>
    <message>
        <source>the range is empty; its end must lie above its start</source>
        <translation>der Bereich ist leer; sein Ende muss über seinem Anfang liegen</translation>
    </message>
    <message>
        <source>%1 values are too many; enlarge the step</source>
        <translation>%1 Werte sind zu viele; den Schritt vergrößern</translation>
    </message>
    <message>
        <source>%1 is not a range; write lo..hi or lo..hi/points</source>
        <translation>%1 ist kein Bereich; zu schreiben ist von..bis oder von..bis/Punkte</translation>
    </message>
    <message>
        <source>%1 is not a usable number of points; give one from 2 on</source>
        <translation>%1 ist keine brauchbare Zahl von Punkten; ab 2 ist sie es</translation>
    </message>
    <message>
        <source>write start:end:step, lo..hi/points or v1,v2,v3</source>
        <translation>zu schreiben ist Anfang:Ende:Schritt, von..bis/Punkte oder w1,w2,w3</translation>
    </message>
    <message>
        <source>is varied twice; choose another quantity for the family</source>
        <translation>wird zweimal variiert; für die Schar eine andere Größe wählen</translation>
    </message>
    <message>
        <source>is on both axes; choose another for one of them</source>
        <translation>steht auf beiden Achsen; für eine von ihnen eine andere Größe wählen</translation>
    </message>
    <message>
        <source>a map needs rising, evenly spaced values; write lo..hi</source>
        <translation>eine Karte braucht steigende Werte in gleichen Abständen; zu schreiben ist von..bis</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>es gibt keinen Parameter %1</translation>
    </message>
    <message>
        <source>needs at least one trial</source>
        <translation>braucht mindestens einen Durchgang</translation>
    </message>
    <message>
        <source>independent points need the philox random numbers: add --rng philox</source>
        <translation>unabhängige Punkte brauchen die Zufallszahlen philox: bei „Zufallszahlen“ wählen</translation>
    </message>
    <message>
        <source>%1 points are too many to keep; at most %2 fit</source>
        <translation>%1 Punkte sind zu viele zum Aufbewahren; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>more than %1 spike times are too many to keep; shorten T, or vary less</source>
        <translation>mehr als %1 Spikezeiten sind zu viele zum Aufbewahren; T kürzen oder weniger variieren</translation>
    </message>
    <message>
        <source>is not a number of the input; the rheobase is sought in one, such as %1</source>
        <translation>ist keine Zahl der Eingabe; die Rheobase wird in einer gesucht, etwa in %1</translation>
    </message>
    <message>
        <source>cannot be read; check the name and the permissions</source>
        <translation>kann nicht gelesen werden; Namen und Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>is too large for a scenario</source>
        <translation>ist zu groß für ein Szenario</translation>
    </message>
    <message>
        <source>is nested too deeply for a scenario</source>
        <translation>ist für ein Szenario zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is not JSON: something is wrong near byte %1; mend or export it again</source>
        <translation>ist kein JSON: nahe Byte %1 stimmt etwas nicht; reparieren oder neu exportieren</translation>
    </message>
    <message>
        <source>holds a number that no double can hold</source>
        <translation>enthält eine Zahl, die in kein double passt</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>muss ein Objekt sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>muss eine Zahl sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a word, not %1</source>
        <translation>muss ein Wort sein, nicht %1</translation>
    </message>
    <message>
        <source>must be one of its words, such as %1</source>
        <translation>muss eines seiner Wörter sein, etwa %1</translation>
    </message>
    <message>
        <source>must be a whole number from 1 on</source>
        <translation>muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>version %1 was written by a newer Somascope; this one reads up to %2</source>
        <translation>Version %1 stammt von einem neueren Somascope; dieses liest bis %2</translation>
    </message>
    <message>
        <source>Leaky integrate-and-fire</source>
        <translation>Leaky Integrate-and-Fire</translation>
    </message>
    <message>
        <source>tau_m dV/dt = -(V - E_L) + I/g_L. When V reaches V_th the neuron spikes, and V is held at V_reset for the refractory time t_ref. It fires for ever if I &gt; g_L (V_th - E_L).</source>
        <translation>tau_m dV/dt = -(V - E_L) + I/g_L. Erreicht V die Schwelle V_th, feuert das Neuron, und V wird für die Refraktärzeit t_ref auf V_reset gehalten. Es feuert dauernd, wenn I &gt; g_L (V_th - E_L).</translation>
    </message>
    <message>
        <source>Membrane time constant</source>
        <translation>Membranzeitkonstante</translation>
    </message>
    <message>
        <source>How fast V relaxes: the capacitance divided by the leak conductance.</source>
        <translation>Wie schnell V sich einstellt: die Kapazität geteilt durch die Leckleitfähigkeit.</translation>
    </message>
    <message>
        <source>Leak conductance</source>
        <translation>Leckleitfähigkeit</translation>
    </message>
    <message>
        <source>The larger it is, the more current a given depolarisation takes.</source>
        <translation>Je größer sie ist, desto mehr Strom braucht eine gegebene Depolarisation.</translation>
    </message>
    <message>
        <source>Leak reversal potential</source>
        <translation>Leck-Umkehrpotential</translation>
    </message>
    <message>
        <source>Where V rests without input.</source>
        <translation>Wo V ohne Eingabe ruht.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A spike is recorded when V reaches it.</source>
        <translation>Erreicht V sie, wird ein Spike verzeichnet.</translation>
    </message>
    <message>
        <source>Reset potential</source>
        <translation>Rücksetzpotential</translation>
    </message>
    <message>
        <source>Where V is held after a spike.</source>
        <translation>Wo V nach einem Spike gehalten wird.</translation>
    </message>
    <message>
        <source>Refractory time</source>
        <translation>Refraktärzeit</translation>
    </message>
    <message>
        <source>How long V stays at the reset potential after a spike.</source>
        <translation>Wie lange V nach einem Spike auf dem Rücksetzpotential bleibt.</translation>
    </message>
    <message>
        <source>Initial potential</source>
        <translation>Anfangspotential</translation>
    </message>
    <message>
        <source>V at the start of the run.</source>
        <translation>V am Anfang des Laufs.</translation>
    </message>
    <message>
        <source>The voltage across the membrane.</source>
        <translation>Die Spannung über der Membran.</translation>
    </message>
    <message>
        <source>Exponential integrate-and-fire</source>
        <translation>Exponentielles Integrate-and-Fire</translation>
    </message>
    <message>
        <source>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) + I. When V reaches V_peak the neuron spikes, and V is held at V_reset for t_ref. It fires for ever if I &gt; g_L (V_T - E_L - Delta_T). The course&apos;s text divides only I by C; that is a slip: all currents charge the same membrane, and without it the units do not agree.</source>
        <translation>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) + I. Erreicht V den Wert V_peak, feuert das Neuron, und V wird für t_ref auf V_reset gehalten. Es feuert dauernd, wenn I &gt; g_L (V_T - E_L - Delta_T). Der Kurstext teilt nur I durch C; das ist ein Versehen: alle Ströme laden dieselbe Membran, und sonst stimmen die Einheiten nicht.</translation>
    </message>
    <message>
        <source>Capacitance</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>The larger it is, the slower V changes.</source>
        <translation>Je größer sie ist, desto langsamer ändert sich V.</translation>
    </message>
    <message>
        <source>Where V rests without input, if the spike current is small there.</source>
        <translation>Wo V ohne Eingabe ruht, wenn der Spikestrom dort klein ist.</translation>
    </message>
    <message>
        <source>Soft threshold</source>
        <translation>Weiche Schwelle</translation>
    </message>
    <message>
        <source>Where the spike current has grown so much that more depolarisation no longer takes more current: the largest constant current without a spike holds V here.</source>
        <translation>Wo der Spikestrom so weit gewachsen ist, dass mehr Depolarisation nicht mehr Strom braucht: der größte konstante Strom ohne Spike hält V hier.</translation>
    </message>
    <message>
        <source>Spike sharpness</source>
        <translation>Spikeschärfe</translation>
    </message>
    <message>
        <source>How many mV make the spike current e times larger. Small: a sharp threshold.</source>
        <translation>Wie viele mV den Spikestrom e-mal größer machen. Klein: eine scharfe Schwelle.</translation>
    </message>
    <message>
        <source>Where V goes after a spike, and is held for t_ref.</source>
        <translation>Wohin V nach einem Spike springt und wo es für t_ref gehalten wird.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>A spike is recorded when V reaches it. V is so fast there that its value hardly matters.</source>
        <translation>Erreicht V sie, wird ein Spike verzeichnet. V ist dort so schnell, dass ihr Wert kaum zählt.</translation>
    </message>
    <message>
        <source>How long V is held at V_reset after a spike; other variables go on.</source>
        <translation>Wie lange V nach einem Spike auf V_reset gehalten wird; andere Variablen laufen weiter.</translation>
    </message>
    <message>
        <source>Adaptive exponential integrate-and-fire</source>
        <translation>Adaptives exponentielles Integrate-and-Fire</translation>
    </message>
    <message>
        <source>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - w + I; tau_w dw/dt = a (V - E_L) - w. When V reaches V_peak the neuron spikes: V goes to V_reset and is held there for t_ref, and w grows by b. The course&apos;s text leaves out this jump of w; without it there is no spike-triggered adaptation and no bursting.</source>
        <translation>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - w + I; tau_w dw/dt = a (V - E_L) - w. Erreicht V den Wert V_peak, feuert das Neuron: V springt auf V_reset und bleibt dort für t_ref, und w wächst um b. Der Kurstext lässt diesen Sprung von w weg; ohne ihn gibt es keine spike-ausgelöste Adaptation und kein Bursten.</translation>
    </message>
    <message>
        <source>Subthreshold adaptation</source>
        <translation>Adaptation unter der Schwelle</translation>
    </message>
    <message>
        <source>How strongly w follows V between spikes.</source>
        <translation>Wie stark w zwischen Spikes V folgt.</translation>
    </message>
    <message>
        <source>Spike-triggered adaptation</source>
        <translation>Spike-ausgelöste Adaptation</translation>
    </message>
    <message>
        <source>By how much w grows at each spike.</source>
        <translation>Um wie viel w mit jedem Spike wächst.</translation>
    </message>
    <message>
        <source>Adaptation time constant</source>
        <translation>Zeitkonstante der Adaptation</translation>
    </message>
    <message>
        <source>How slowly w follows.</source>
        <translation>Wie langsam w folgt.</translation>
    </message>
    <message>
        <source>Initial adaptation</source>
        <translation>Anfängliche Adaptation</translation>
    </message>
    <message>
        <source>w at the start of the run.</source>
        <translation>w am Anfang des Laufs.</translation>
    </message>
    <message>
        <source>Adaptation current</source>
        <translation>Adaptationsstrom</translation>
    </message>
    <message>
        <source>Pulls V down; grows with V and with each spike.</source>
        <translation>Zieht V herunter; wächst mit V und mit jedem Spike.</translation>
    </message>
    <message>
        <source>Generalised exponential</source>
        <translation>Verallgemeinertes exponentielles Modell</translation>
    </message>
    <message>
        <source>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - g_x x (V - E_x) + I; tau_x dx/dt = f(V) - x. f is the logistic curve 1/(1 + exp(-(V - V_xh)/D_x)), as of a slow potassium channel; x and its current go on while V is held. The course&apos;s text leaves f open and writes the current as g_x x: choose f = linear for that literal form, with x in mV and f = V - E_L, which is the AdEx without jump (a = g_x, tau_w = tau_x, b = 0).</source>
        <translation>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - g_x x (V - E_x) + I; tau_x dx/dt = f(V) - x. f ist die logistische Kurve 1/(1 + exp(-(V - V_xh)/D_x)), wie bei einem langsamen Kaliumkanal; x und sein Strom laufen weiter, während V gehalten wird. Der Kurstext lässt f offen und schreibt den Strom als g_x x: f = linear gibt diese wörtliche Form, mit x in mV und f = V - E_L; das ist das AdEx ohne Sprung (a = g_x, tau_w = tau_x, b = 0).</translation>
    </message>
    <message>
        <source>Conductance of the slow current</source>
        <translation>Leitfähigkeit des langsamen Stroms</translation>
    </message>
    <message>
        <source>How strong the voltage-activated current is.</source>
        <translation>Wie stark der spannungsaktivierte Strom ist.</translation>
    </message>
    <message>
        <source>Time constant of x</source>
        <translation>Zeitkonstante von x</translation>
    </message>
    <message>
        <source>How slowly x follows f(V).</source>
        <translation>Wie langsam x der Funktion f(V) folgt.</translation>
    </message>
    <message>
        <source>Reversal potential of the slow current</source>
        <translation>Umkehrpotential des langsamen Stroms</translation>
    </message>
    <message>
        <source>Where the slow current changes its sign.</source>
        <translation>Wo der langsame Strom sein Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Half activation</source>
        <translation>Halbaktivierung</translation>
    </message>
    <message>
        <source>Where x settles at one half.</source>
        <translation>Wo x sich auf ein Halb einstellt.</translation>
    </message>
    <message>
        <source>Width of the activation</source>
        <translation>Breite der Aktivierung</translation>
    </message>
    <message>
        <source>How gradually the slow current is activated; small: suddenly.</source>
        <translation>Wie allmählich der langsame Strom aktiviert wird; klein: plötzlich.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>What x follows. logistic: between 0 and 1. linear: V - E_L in mV, the course&apos;s literal form, with the current g_x x.</source>
        <translation>Wem x folgt. logistisch: zwischen 0 und 1. linear: V - E_L in mV, die wörtliche Form des Kurses, mit dem Strom g_x x.</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>How far the slow current is switched on; in the linear form V - E_L, smoothed.</source>
        <translation>Wie weit der langsame Strom eingeschaltet ist; in der linearen Form V - E_L, geglättet.</translation>
    </message>
    <message>
        <source>Slow current</source>
        <translation>Langsamer Strom</translation>
    </message>
    <message>
        <source>The voltage-activated current out of the cell.</source>
        <translation>Der spannungsaktivierte Strom aus der Zelle.</translation>
    </message>
    <message>
        <source>Hodgkin-Huxley</source>
        <translation>Hodgkin-Huxley</translation>
    </message>
    <message>
        <source>C dV/dt = I - g_Na m^3 h (V - E_Na) - g_K n^4 (V - E_K) - g_L (V - E_L), each gate with dx/dt = phi (alpha (1 - x) - beta x), V shifted so that rest lies at -65 mV. A spike is a maximum of V above -50 mV that rises and falls by 10 mV or more: at strong currents spikes stay below 0 mV. Rates are held beyond -150 and 150 mV, where all gates are open or closed.</source>
        <translation>C dV/dt = I - g_Na m^3 h (V - E_Na) - g_K n^4 (V - E_K) - g_L (V - E_L), jedes Tor mit dx/dt = phi (alpha (1 - x) - beta x), V so verschoben, dass die Ruhe bei -65 mV liegt. Ein Spike ist ein Maximum von V über -50 mV, das um 10 mV oder mehr steigt und fällt: bei starken Strömen bleiben Spikes unter 0 mV. Jenseits von -150 und 150 mV, wo alle Tore offen oder zu sind, werden die Raten festgehalten.</translation>
    </message>
    <message>
        <source>Largest sodium conductance</source>
        <translation>Größte Natriumleitfähigkeit</translation>
    </message>
    <message>
        <source>With all sodium channels open.</source>
        <translation>Wenn alle Natriumkanäle offen sind.</translation>
    </message>
    <message>
        <source>Largest potassium conductance</source>
        <translation>Größte Kaliumleitfähigkeit</translation>
    </message>
    <message>
        <source>With all potassium channels open.</source>
        <translation>Wenn alle Kaliumkanäle offen sind.</translation>
    </message>
    <message>
        <source>Always open.</source>
        <translation>Immer offen.</translation>
    </message>
    <message>
        <source>Sodium reversal potential</source>
        <translation>Natrium-Umkehrpotential</translation>
    </message>
    <message>
        <source>Where the sodium current changes its sign.</source>
        <translation>Wo der Natriumstrom sein Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Potassium reversal potential</source>
        <translation>Kalium-Umkehrpotential</translation>
    </message>
    <message>
        <source>Where the potassium current changes its sign.</source>
        <translation>Wo der Kaliumstrom sein Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Where the leak current changes its sign.</source>
        <translation>Wo der Leckstrom sein Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Gates are three times as fast with each 10 degrees more.</source>
        <translation>Je 10 Grad mehr sind die Tore dreimal so schnell.</translation>
    </message>
    <message>
        <source>V at the start of the run, with the gates settled there. Giving it switches the start to V_init.</source>
        <translation>V am Anfang des Laufs, mit dort eingestellten Toren. Wer es angibt, schaltet den Start auf V_init.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>rest: where the cell settles without current. V_init: at that potential, with settled gates. notebook: at V_init with m = 0.05, h = 0.54, n = 0.34, as in the course.</source>
        <translation>Ruhe: wo die Zelle sich ohne Strom einstellt. V_init: bei diesem Potential, mit eingestellten Toren. Notebook: bei V_init mit m = 0.05, h = 0.54, n = 0.34, wie im Kurs.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>V_init</source>
        <translation>V_init</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Sodium activation</source>
        <translation>Natriumaktivierung</translation>
    </message>
    <message>
        <source>How far the fast gates of the sodium channels are open.</source>
        <translation>Wie weit die schnellen Tore der Natriumkanäle offen sind.</translation>
    </message>
    <message>
        <source>Sodium inactivation</source>
        <translation>Natriuminaktivierung</translation>
    </message>
    <message>
        <source>How far the inactivation gates of the sodium channels are open; it closes in a spike.</source>
        <translation>Wie weit die Inaktivierungstore der Natriumkanäle offen sind; es schließt im Spike.</translation>
    </message>
    <message>
        <source>Potassium activation</source>
        <translation>Kaliumaktivierung</translation>
    </message>
    <message>
        <source>How far the gates of the potassium channels are open.</source>
        <translation>Wie weit die Tore der Kaliumkanäle offen sind.</translation>
    </message>
    <message>
        <source>Sodium conductance</source>
        <translation>Natriumleitfähigkeit</translation>
    </message>
    <message>
        <source>g_Na m^3 h.</source>
        <translation>g_Na m^3 h.</translation>
    </message>
    <message>
        <source>Potassium conductance</source>
        <translation>Kaliumleitfähigkeit</translation>
    </message>
    <message>
        <source>g_K n^4.</source>
        <translation>g_K n^4.</translation>
    </message>
    <message>
        <source>Constant.</source>
        <translation>Konstant.</translation>
    </message>
    <message>
        <source>Sodium current</source>
        <translation>Natriumstrom</translation>
    </message>
    <message>
        <source>Out of the cell: negative where it depolarises.</source>
        <translation>Aus der Zelle: negativ, wo er depolarisiert.</translation>
    </message>
    <message>
        <source>Potassium current</source>
        <translation>Kaliumstrom</translation>
    </message>
    <message>
        <source>Out of the cell: positive where it repolarises.</source>
        <translation>Aus der Zelle: positiv, wo er repolarisiert.</translation>
    </message>
    <message>
        <source>Leak current</source>
        <translation>Leckstrom</translation>
    </message>
    <message>
        <source>Out of the cell.</source>
        <translation>Aus der Zelle.</translation>
    </message>
    <message>
        <source>Constant current</source>
        <translation>Konstanter Strom</translation>
    </message>
    <message>
        <source>I = I_inj for the whole run.</source>
        <translation>I = I_inj während des ganzen Laufs.</translation>
    </message>
    <message>
        <source>The constant part of the input current.</source>
        <translation>Der konstante Teil des Eingangsstroms.</translation>
    </message>
    <message>
        <source>Current pulse</source>
        <translation>Strompuls</translation>
    </message>
    <message>
        <source>I = I_inj from the onset for the duration, and 0 before and after.</source>
        <translation>I = I_inj ab dem Beginn für die Dauer, davor und danach 0.</translation>
    </message>
    <message>
        <source>The current during the pulse.</source>
        <translation>Der Strom während des Pulses.</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When the pulse begins.</source>
        <translation>Wann der Puls beginnt.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long the pulse lasts.</source>
        <translation>Wie lange der Puls dauert.</translation>
    </message>
    <message>
        <source>White noise</source>
        <translation>Weißes Rauschen</translation>
    </message>
    <message>
        <source>I = mu + sigma n / sqrt(dt), dt in seconds, with a standard normal number n per step: the spectrum does not depend on dt. At dt = 0.1 ms a sample has the standard deviation 100 sigma.</source>
        <translation>I = mu + sigma n / sqrt(dt), dt in Sekunden, mit einer standardnormalen Zahl n je Schritt: das Spektrum hängt nicht von dt ab. Bei dt = 0.1 ms hat ein Abtastwert die Standardabweichung 100 sigma.</translation>
    </message>
    <message>
        <source>Mean current</source>
        <translation>Mittlerer Strom</translation>
    </message>
    <message>
        <source>The mean of the noisy current.</source>
        <translation>Der Mittelwert des verrauschten Stroms.</translation>
    </message>
    <message>
        <source>Noise intensity</source>
        <translation>Rauschintensität</translation>
    </message>
    <message>
        <source>The strength of the white noise; its two-sided power density is sigma squared.</source>
        <translation>Die Stärke des weißen Rauschens; seine zweiseitige Leistungsdichte ist sigma zum Quadrat.</translation>
    </message>
    <message>
        <source>Ornstein-Uhlenbeck noise</source>
        <translation>Ornstein-Uhlenbeck-Rauschen</translation>
    </message>
    <message>
        <source>tau_ou dI = (mu - I) dt + sigma sqrt(2 tau_ou) dW, by Euler-Maruyama: noise with a memory of tau_ou, mean mu and standard deviation sigma.</source>
        <translation>tau_ou dI = (mu - I) dt + sigma sqrt(2 tau_ou) dW, nach Euler-Maruyama: Rauschen mit dem Gedächtnis tau_ou, dem Mittelwert mu und der Standardabweichung sigma.</translation>
    </message>
    <message>
        <source>Noise amplitude</source>
        <translation>Rauschamplitude</translation>
    </message>
    <message>
        <source>The standard deviation of the noisy current.</source>
        <translation>Die Standardabweichung des verrauschten Stroms.</translation>
    </message>
    <message>
        <source>Correlation time of the noise</source>
        <translation>Korrelationszeit des Rauschens</translation>
    </message>
    <message>
        <source>How long the noise remembers its value.</source>
        <translation>Wie lange das Rauschen sich an seinen Wert erinnert.</translation>
    </message>
    <message>
        <source>Start of the noise</source>
        <translation>Start des Rauschens</translation>
    </message>
    <message>
        <source>stationary: from mu + sigma n, as if the noise had run for ever. notebook: from sigma n, near 0, as the course notebook does; the mean then takes a few tau_ou to reach mu.</source>
        <translation>stationär: ab mu + sigma n, als liefe das Rauschen seit jeher. Notebook: ab sigma n, nahe 0, wie das Kurs-Notebook; der Mittelwert braucht dann einige tau_ou bis mu.</translation>
    </message>
    <message>
        <source>stationary</source>
        <translation>stationär</translation>
    </message>
    <message>
        <source>Euler, as in the notebook</source>
        <translation>Euler, wie im Notebook</translation>
    </message>
    <message>
        <source>Forward Euler in the operation order of the course notebook: the same spikes, bit for bit.</source>
        <translation>Vorwärts-Euler in der Rechenreihenfolge des Kurs-Notebooks: Bit für Bit dieselben Spikes.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Exact propagator with exact threshold crossing times; the input is constant within a step.</source>
        <translation>Exakter Propagator mit exakten Zeiten der Schwellendurchgänge; die Eingabe ist innerhalb eines Schritts konstant.</translation>
    </message>
    <message>
        <source>Runge-Kutta, fixed step</source>
        <translation>Runge-Kutta, fester Schritt</translation>
    </message>
    <message>
        <source>The classical Runge-Kutta method of order 4 in steps of dt; spike times lie between the steps.</source>
        <translation>Das klassische Runge-Kutta-Verfahren der Ordnung 4 in Schritten von dt; Spikezeiten liegen zwischen den Schritten.</translation>
    </message>
    <message>
        <source>Dormand-Prince, adaptive</source>
        <translation>Dormand-Prince, adaptiv</translation>
    </message>
    <message>
        <source>Order 5 with an error estimate: steps are as small as an error of 1e-6 of each variable&apos;s range demands, and end where the input changes. dt is only the distance of the samples.</source>
        <translation>Ordnung 5 mit Fehlerschätzung: die Schritte sind so klein, wie es ein Fehler von 1e-6 des Bereichs jeder Variablen verlangt, und enden, wo die Eingabe sich ändert. dt ist nur der Abstand der Abtastwerte.</translation>
    </message>
    <message>
        <source>Euler-Maruyama</source>
        <translation>Euler-Maruyama</translation>
    </message>
    <message>
        <source>The Euler method for noisy input, in steps of dt; spike times lie between the steps.</source>
        <translation>Das Euler-Verfahren für verrauschte Eingaben, in Schritten von dt; Spikezeiten liegen zwischen den Schritten.</translation>
    </message>
    <message>
        <source>Length of the run.</source>
        <translation>Länge des Laufs.</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <source>Distance of two samples, and the step of fixed-step schemes. A run has ceil(T/dt) samples.</source>
        <translation>Abstand zweier Abtastwerte und der Schritt der Verfahren mit festem Schritt. Ein Lauf hat ceil(T/dt) Abtastwerte.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How the equations are integrated.</source>
        <translation>Wie die Gleichungen integriert werden.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>rk4</source>
        <translation>rk4</translation>
    </message>
    <message>
        <source>dopri5</source>
        <translation>dopri5</translation>
    </message>
    <message>
        <source>em</source>
        <translation>em</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>numpy: the stream of np.random.seed(seed); randn, as in the course. philox: a counter-based stream for many independent trials.</source>
        <translation>numpy: die Folge von np.random.seed(seed); randn, wie im Kurs. philox: eine zählerbasierte Folge für viele unabhängige Durchgänge.</translation>
    </message>
    <message>
        <source>numpy</source>
        <translation>numpy</translation>
    </message>
    <message>
        <source>philox</source>
        <translation>philox</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Chooses the realisation of the noise. The same seed gives the same noise.</source>
        <translation>Wählt die Realisierung des Rauschens. Dieselbe Startzahl gibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>Spike count</source>
        <translation>Spikezahl</translation>
    </message>
    <message>
        <source>Number of spikes within T.</source>
        <translation>Anzahl der Spikes innerhalb von T.</translation>
    </message>
    <message>
        <source>Firing rate</source>
        <translation>Feuerrate</translation>
    </message>
    <message>
        <source>Spikes within T, divided by T.</source>
        <translation>Spikes innerhalb von T, geteilt durch T.</translation>
    </message>
    <message>
        <source>First-interval rate</source>
        <translation>Rate des ersten Intervalls</translation>
    </message>
    <message>
        <source>1 over the first interspike interval; 0 with fewer than two spikes.</source>
        <translation>1 durch das erste Interspike-Intervall; 0 bei weniger als zwei Spikes.</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>Mittleres Intervall</translation>
    </message>
    <message>
        <source>Mean of the interspike intervals.</source>
        <translation>Mittelwert der Interspike-Intervalle.</translation>
    </message>
    <message>
        <source>Interval standard deviation</source>
        <translation>Standardabweichung der Intervalle</translation>
    </message>
    <message>
        <source>Standard deviation of the interspike intervals (ddof 0).</source>
        <translation>Standardabweichung der Interspike-Intervalle (ddof 0).</translation>
    </message>
    <message>
        <source>Interval variance</source>
        <translation>Varianz der Intervalle</translation>
    </message>
    <message>
        <source>Variance of the interspike intervals (ddof 0).</source>
        <translation>Varianz der Interspike-Intervalle (ddof 0).</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <source>Standard deviation of the interspike intervals (ddof 0) over their mean.</source>
        <translation>Standardabweichung der Interspike-Intervalle (ddof 0) durch ihren Mittelwert.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time of the first spike.</source>
        <translation>Zeit des ersten Spikes.</translation>
    </message>
    <message>
        <source>Rheobase</source>
        <translation>Rheobase</translation>
    </message>
    <message>
        <source>Smallest I_inj (or mu) with at least 1 spike within T, on a grid of 1/500 of its slider&apos;s range unless a resolution is given.</source>
        <translation>Kleinstes I_inj (oder mu) mit mindestens 1 Spike innerhalb von T, auf einem Raster von 1/500 des Reglerbereichs, wenn keine Auflösung angegeben ist.</translation>
    </message>
    <message>
        <source>V against time with a mark for each spike, and below it what goes on inside: gates, conductances, currents, adaptation.</source>
        <translation>V gegen die Zeit mit einer Marke für jeden Spike, und darunter, was im Inneren geschieht: Tore, Leitfähigkeiten, Ströme, Adaptation.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>The gating variables of models that have them.</source>
        <translation>Die Torvariablen der Modelle, die welche haben.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The open conductances of models with channels.</source>
        <translation>Die offenen Leitfähigkeiten der Modelle mit Kanälen.</translation>
    </message>
    <message>
        <source>Currents</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>The currents through the membrane, out of the cell.</source>
        <translation>Die Ströme durch die Membran, aus der Zelle.</translation>
    </message>
    <message>
        <source>The adaptation variable of models that have one.</source>
        <translation>Die Adaptationsvariable der Modelle, die eine haben.</translation>
    </message>
    <message>
        <source>Shown in the window</source>
        <translation>Im Fenster gezeigt</translation>
    </message>
    <message>
        <source>Whether the window shows this figure. One that is not shown costs nothing.</source>
        <translation>Ob das Fenster diese Abbildung zeigt. Was nicht gezeigt wird, kostet nichts.</translation>
    </message>
    <message>
        <source>The sum of all inputs against time.</source>
        <translation>Die Summe aller Eingaben gegen die Zeit.</translation>
    </message>
    <message>
        <source>One spike</source>
        <translation>Ein Spike</translation>
    </message>
    <message>
        <source>A zoom on one spike of the run: V, gates, conductances and currents, aligned.</source>
        <translation>Ein einzelner Spike des Laufs vergrößert: V, Tore, Leitfähigkeiten und Ströme, übereinander.</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spike</translation>
    </message>
    <message>
        <source>Which spike of the run.</source>
        <translation>Welcher Spike des Laufs.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>How long before the spike the picture begins.</source>
        <translation>Wie lange vor dem Spike das Bild beginnt.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>How long after the spike it ends.</source>
        <translation>Wie lange nach dem Spike es endet.</translation>
    </message>
    <message>
        <source>Steady states and time constants</source>
        <translation>Gleichgewichtswerte und Zeitkonstanten</translation>
    </message>
    <message>
        <source>Where each gating or adaptation variable settles at a fixed V, and how fast.</source>
        <translation>Worauf jede Tor- oder Adaptationsvariable sich bei festem V einstellt, und wie schnell.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where V begins.</source>
        <translation>Wo V beginnt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Where V ends.</source>
        <translation>Wo V endet.</translation>
    </message>
    <message>
        <source>Phase plane</source>
        <translation>Phasenebene</translation>
    </message>
    <message>
        <source>The run over V and a second variable, with the lines where V (at the mean input) and the other stand still.</source>
        <translation>Der Lauf über V und einer zweiten Variablen, mit den Linien, auf denen V (bei der mittleren Eingabe) und die andere stillstehen.</translation>
    </message>
    <message>
        <source>Against V</source>
        <translation>Gegen V</translation>
    </message>
    <message>
        <source>The second variable; auto: the last one that the model has.</source>
        <translation>Die zweite Variable; automatisch: die letzte, die das Modell hat.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>ISI histogram</source>
        <translation>ISI-Histogramm</translation>
    </message>
    <message>
        <source>How often each interspike interval occurs in the run.</source>
        <translation>Wie oft jedes Interspike-Intervall im Lauf vorkommt.</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Balkenbreite</translation>
    </message>
    <message>
        <source>Width of a bar.</source>
        <translation>Breite eines Balkens.</translation>
    </message>
    <message>
        <source>Longest interval shown</source>
        <translation>Längstes gezeigtes Intervall</translation>
    </message>
    <message>
        <source>Where the axis ends; longer intervals are counted in a note.</source>
        <translation>Wo die Achse endet; längere Intervalle werden in einer Notiz gezählt.</translation>
    </message>
    <message>
        <source>F-I curve</source>
        <translation>F-I-Kurve</translation>
    </message>
    <message>
        <source>How often the neuron fires as the input current rises.</source>
        <translation>Wie oft das Neuron feuert, wenn der Eingangsstrom steigt.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>What is measured at each point.</source>
        <translation>Was an jedem Punkt gemessen wird.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>What lies along the axis: the varied quantity, or another measure at the same points.</source>
        <translation>Was an der Achse liegt: die variierte Größe oder ein anderes Maß an denselben Punkten.</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>variierte Größe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many values of the varied quantity are tried, where they are not given one by one.</source>
        <translation>Wie viele Werte der variierten Größe versucht werden, wo sie nicht einzeln angegeben sind.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Realisations of the noise at each point; from 2 on their mean and its standard error.</source>
        <translation>Realisierungen des Rauschens an jedem Punkt; ab 2 deren Mittelwert und sein Standardfehler.</translation>
    </message>
    <message>
        <source>Noise of the points</source>
        <translation>Rauschen der Punkte</translation>
    </message>
    <message>
        <source>shared: all points see the same realisations, as in the course, which makes smooth curves. independent: each point has its own (philox random numbers only).</source>
        <translation>gemeinsam: alle Punkte sehen dieselben Realisierungen, wie im Kurs; das gibt glatte Kurven. unabhängig: jeder Punkt hat seine eigenen (nur mit philox).</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>unabhängig</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Variiert</translation>
    </message>
    <message>
        <source>The quantity along the axis and its values, such as sigma, tau_m=2..50, I_inj=100:300:0.1 or mu=200,250; empty: I_inj (or mu) over its slider&apos;s range.</source>
        <translation>Die Größe an der Achse und ihre Werte, etwa sigma, tau_m=2..50, I_inj=100:300:0.1 oder mu=200,250; leer: I_inj (oder mu) über den Reglerbereich.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Schar</translation>
    </message>
    <message>
        <source>A curve for each of these values, such as sigma=1,3,5; empty: a single curve.</source>
        <translation>Eine Kurve für jeden dieser Werte, etwa sigma=1,3,5; leer: eine einzige Kurve.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Any measure against anything that can be set, or against another measure.</source>
        <translation>Jedes Maß gegen alles, was sich einstellen lässt, oder gegen ein anderes Maß.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>A measure over two quantities, as colours; click to go there.</source>
        <translation>Ein Maß über zwei Größen, als Farben; ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>How many values of each of the two quantities are tried.</source>
        <translation>Wie viele Werte jeder der beiden Größen versucht werden.</translation>
    </message>
    <message>
        <source>Along x</source>
        <translation>Entlang x</translation>
    </message>
    <message>
        <source>The quantity to the right and its range, such as mu=100..400; empty: I_inj (or mu) over its slider&apos;s range.</source>
        <translation>Die Größe nach rechts und ihr Bereich, etwa mu=100..400; leer: I_inj (oder mu) über den Reglerbereich.</translation>
    </message>
    <message>
        <source>Along y</source>
        <translation>Entlang y</translation>
    </message>
    <message>
        <source>The quantity upwards and its range, such as sigma=0..10; empty: the model&apos;s first parameter over its slider&apos;s range.</source>
        <translation>Die Größe nach oben und ihr Bereich, etwa sigma=0..10; leer: der erste Parameter des Modells über seinen Reglerbereich.</translation>
    </message>
    <message>
        <source>Power spectrum</source>
        <translation>Leistungsspektrum</translation>
    </message>
    <message>
        <source>How the power of a trace is spread over frequencies above 0, with the theory of the noise and of the membrane as a filter. Of more than 8192 frequencies of a whole run, neighbours are averaged.</source>
        <translation>Wie die Leistung einer Spur sich auf die Frequenzen über 0 verteilt, mit der Theorie des Rauschens und der Membran als Filter. Von mehr als 8192 Frequenzen eines ganzen Laufs werden Nachbarn gemittelt.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Which trace of the run: a state of the neuron or the injected current.</source>
        <translation>Welche Spur des Laufs: ein Zustand des Neurons oder der injizierte Strom.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>welch: power density, averaged over segments and neighbouring frequencies. periodogram: power density from the whole run at once; a steep spectrum leaks into its high frequencies. raw: the course&apos;s |X|^2, without removal of the mean and without scaling.</source>
        <translation>welch: Leistungsdichte, über Abschnitte und benachbarte Frequenzen gemittelt. Periodogramm: Leistungsdichte aus dem ganzen Lauf auf einmal; ein steiles Spektrum leckt in seine hohen Frequenzen. roh: das |X|^2 des Kurses, ohne Abzug des Mittelwerts und ohne Skalierung.</translation>
    </message>
    <message>
        <source>welch</source>
        <translation>welch</translation>
    </message>
    <message>
        <source>periodogram</source>
        <translation>Periodogramm</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Length of the segments of welch: shorter ones scatter less, longer ones tell nearer frequencies apart. Slower changes than a segment are not resolved.</source>
        <translation>Länge der Abschnitte bei welch: kürzere streuen weniger, längere trennen Frequenzen feiner. Langsamere Änderungen als ein Abschnitt werden nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Points a decade</source>
        <translation>Punkte je Dekade</translation>
    </message>
    <message>
        <source>Neighbouring frequencies of welch are averaged until there are no more of them in a decade.</source>
        <translation>Benachbarte Frequenzen von welch werden gemittelt, bis in einer Dekade nicht mehr als so viele sind.</translation>
    </message>
    <message>
        <source>How a trace is correlated with itself some time later, or how often a spike follows a spike at that lag.</source>
        <translation>Wie eine Spur mit sich selbst einige Zeit später korreliert, oder wie oft ein Spike einem Spike in diesem Abstand folgt.</translation>
    </message>
    <message>
        <source>spikes</source>
        <translation>Spikes</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>Größte Verschiebung</translation>
    </message>
    <message>
        <source>Where the lags end.</source>
        <translation>Wo die Verschiebungen enden.</translation>
    </message>
    <message>
        <source>Of a trace: the covariance in its unit squared, or the correlation, which is 1 at lag 0.</source>
        <translation>Bei einer Spur: die Kovarianz in ihrer Einheit zum Quadrat oder die Korrelation, die bei Verschiebung 0 den Wert 1 hat.</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Width of a bar, for the lags between spikes.</source>
        <translation>Breite eines Balkens, für die Abstände zwischen Spikes.</translation>
    </message>
    <message>
        <source>Serial correlation of intervals</source>
        <translation>Serielle Korrelation der Intervalle</translation>
    </message>
    <message>
        <source>The correlation of an interspike interval with the one that is k intervals later, and the band that holds 95 % of the values if they are independent.</source>
        <translation>Die Korrelation eines Interspike-Intervalls mit dem k Intervalle späteren, und das Band, in dem 95 % der Werte liegen, wenn sie unabhängig sind.</translation>
    </message>
    <message>
        <source>How many intervals apart the compared ones are at most.</source>
        <translation>Wie viele Intervalle die verglichenen höchstens auseinanderliegen.</translation>
    </message>
    <message>
        <source>Spike-triggered average</source>
        <translation>Spike-getriggerter Mittelwert</translation>
    </message>
    <message>
        <source>The mean of the injected current before and after a spike, with its standard error.</source>
        <translation>Der Mittelwert des injizierten Stroms vor und nach einem Spike, mit seinem Standardfehler.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How long before a spike the average begins; it ends a fifth of that after it.</source>
        <translation>Wie lange vor einem Spike die Mittelung beginnt; sie endet ein Fünftel davon nach ihm.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Drag the current, the noise and the membrane time constant: what makes the neuron fire, and what makes it irregular?</source>
        <translation>Strom, Rauschen und Membranzeitkonstante ziehen: was bringt das Neuron zum Feuern, und was macht es unregelmäßig?</translation>
    </message>
    <message>
        <source>A2 Power spectrum</source>
        <translation>A2 Leistungsspektrum</translation>
    </message>
    <message>
        <source>Where is the power of this noise? Change tau_ou and watch the corner of the spectrum move.</source>
        <translation>Wo liegt die Leistung dieses Rauschens? tau_ou ändern und zusehen, wie die Ecke des Spektrums wandert.</translation>
    </message>
    <message>
        <source>B1 Current pulse</source>
        <translation>B1 Strompuls</translation>
    </message>
    <message>
        <source>What does V do during the pulse and after it? Why is there no spike?</source>
        <translation>Was tut V während des Pulses und danach? Warum gibt es keinen Spike?</translation>
    </message>
    <message>
        <source>B2 Direct current</source>
        <translation>B2 Gleichstrom</translation>
    </message>
    <message>
        <source>How do the number of spikes and the firing frequency depend on the current?</source>
        <translation>Wie hängen die Zahl der Spikes und die Feuerfrequenz vom Strom ab?</translation>
    </message>
    <message>
        <source>B3 Rheobase</source>
        <translation>B3 Rheobase</translation>
    </message>
    <message>
        <source>What is the smallest current that makes the neuron fire? Drag the marker, then change T.</source>
        <translation>Was ist der kleinste Strom, bei dem das Neuron feuert? Die Marke ziehen, dann T ändern.</translation>
    </message>
    <message>
        <source>B4 Membrane time constant</source>
        <translation>B4 Membranzeitkonstante</translation>
    </message>
    <message>
        <source>What does tau_m do to the firing rate, and what to the rheobase?</source>
        <translation>Was macht tau_m mit der Feuerrate, und was mit der Rheobase?</translation>
    </message>
    <message>
        <source>B5 White noise</source>
        <translation>B5 Weißes Rauschen</translation>
    </message>
    <message>
        <source>What do mu and sigma do to the current, and what to the spikes?</source>
        <translation>Was machen mu und sigma mit dem Strom, und was mit den Spikes?</translation>
    </message>
    <message>
        <source>B6 Rheobase under noise</source>
        <translation>B6 Rheobase unter Rauschen</translation>
    </message>
    <message>
        <source>How does the smallest mean current that fires change as the noise grows?</source>
        <translation>Wie ändert sich der kleinste mittlere Strom, der Feuern auslöst, wenn das Rauschen wächst?</translation>
    </message>
    <message>
        <source>B7 Interval variance</source>
        <translation>B7 Varianz der Intervalle</translation>
    </message>
    <message>
        <source>How regular is the firing as sigma grows?</source>
        <translation>Wie regelmäßig ist das Feuern, wenn sigma wächst?</translation>
    </message>
    <message>
        <source>B8 Mean and noise together</source>
        <translation>B8 Mittelwert und Rauschen zusammen</translation>
    </message>
    <message>
        <source>Which combinations of mu and sigma fire at the same rate? What sets the ceiling at large mu: tau_m or t_ref?</source>
        <translation>Welche Kombinationen von mu und sigma feuern mit derselben Rate? Was setzt die Obergrenze bei großem mu: tau_m oder t_ref?</translation>
    </message>
    <message>
        <source>B9 Intervals, weak noise</source>
        <translation>B9 Intervalle, schwaches Rauschen</translation>
    </message>
    <message>
        <source>How wide is the distribution of the interspike intervals at sigma = 0.5?</source>
        <translation>Wie breit ist die Verteilung der Interspike-Intervalle bei sigma = 0.5?</translation>
    </message>
    <message>
        <source>B9 Intervals, strong noise</source>
        <translation>B9 Intervalle, starkes Rauschen</translation>
    </message>
    <message>
        <source>How wide is it at sigma = 3? Where is the interval that the course&apos;s axis left out?</source>
        <translation>Wie breit ist sie bei sigma = 3? Wo ist das Intervall, das die Achse des Kurses wegließ?</translation>
    </message>
    <message>
        <source>B10 F-I curve under noise</source>
        <translation>B10 F-I-Kurve unter Rauschen</translation>
    </message>
    <message>
        <source>How does noise change the F-I curve, and where does firing begin?</source>
        <translation>Wie ändert Rauschen die F-I-Kurve, und wo beginnt das Feuern?</translation>
    </message>
    <message>
        <source>B11 Coefficient of variation</source>
        <translation>B11 Variationskoeffizient</translation>
    </message>
    <message>
        <source>What does CV measure? Make it 0, and make it 1.</source>
        <translation>Was misst CV? Ihn zu 0 machen, und zu 1.</translation>
    </message>
    <message>
        <source>B12 CV against mu</source>
        <translation>B12 CV gegen mu</translation>
    </message>
    <message>
        <source>Why does the firing become more regular as mu rises?</source>
        <translation>Warum wird das Feuern regelmäßiger, wenn mu steigt?</translation>
    </message>
    <message>
        <source>B13 Rate against CV</source>
        <translation>B13 Rate gegen CV</translation>
    </message>
    <message>
        <source>How do rate and irregularity go together as mu rises?</source>
        <translation>Wie gehen Rate und Unregelmäßigkeit zusammen, wenn mu steigt?</translation>
    </message>
    <message>
        <source>B14 Ornstein-Uhlenbeck current</source>
        <translation>B14 Ornstein-Uhlenbeck-Strom</translation>
    </message>
    <message>
        <source>What does tau_ou do to the current? How long does it take to reach mu from the course&apos;s start near 0?</source>
        <translation>Was macht tau_ou mit dem Strom? Wie lange dauert es vom Start des Kurses nahe 0 bis mu?</translation>
    </message>
    <message>
        <source>B15 Neuron driven by OU noise</source>
        <translation>B15 Neuron unter OU-Rauschen</translation>
    </message>
    <message>
        <source>How does the neuron fire when the mean current alone would hardly make it?</source>
        <translation>Wie feuert das Neuron, wenn der mittlere Strom allein kaum reichen würde?</translation>
    </message>
    <message>
        <source>B16 Memory of the noise</source>
        <translation>B16 Gedächtnis des Rauschens</translation>
    </message>
    <message>
        <source>Does tau_ou lower the spike count? Compare the course&apos;s start near 0 with a stationary start.</source>
        <translation>Senkt tau_ou die Spikezahl? Den Start des Kurses nahe 0 mit einem stationären Start vergleichen.</translation>
    </message>
    <message>
        <source>C1 Exponential integrate-and-fire</source>
        <translation>C1 Exponentielles Integrate-and-Fire</translation>
    </message>
    <message>
        <source>The threshold is soft: where does V turn upwards for good, and does V_peak matter?</source>
        <translation>Die Schwelle ist weich: wo wendet sich V endgültig nach oben, und kommt es auf V_peak an?</translation>
    </message>
    <message>
        <source>C1 EIF with noise</source>
        <translation>C1 EIF mit Rauschen</translation>
    </message>
    <message>
        <source>What does noise do to the F-I curve below and above the rheobase of 180 pA?</source>
        <translation>Was macht Rauschen mit der F-I-Kurve unter und über der Rheobase von 180 pA?</translation>
    </message>
    <message>
        <source>C2 AdEx: adaptation</source>
        <translation>C2 AdEx: Adaptation</translation>
    </message>
    <message>
        <source>The current is constant. Why do the intervals grow, and what does b have to do with it?</source>
        <translation>Der Strom ist konstant. Warum wachsen die Intervalle, und was hat b damit zu tun?</translation>
    </message>
    <message>
        <source>C3 GEM: a voltage-activated current</source>
        <translation>C3 GEM: ein spannungsaktivierter Strom</translation>
    </message>
    <message>
        <source>The first spikes come fast, later ones slowly: what does x do between them?</source>
        <translation>Die ersten Spikes kommen schnell, spätere langsam: was tut x dazwischen?</translation>
    </message>
    <message>
        <source>C3 GEM in the course&apos;s literal form</source>
        <translation>C3 GEM in der wörtlichen Form des Kurses</translation>
    </message>
    <message>
        <source>With f(V) = V - E_L this is the AdEx without jump: what is missing compared with C2?</source>
        <translation>Mit f(V) = V - E_L ist das AdEx ohne Sprung: was fehlt im Vergleich mit C2?</translation>
    </message>
    <message>
        <source>C3 GEM: a pyramidal cell that falls silent</source>
        <translation>C3 GEM: eine Pyramidenzelle, die verstummt</translation>
    </message>
    <message>
        <source>It fires at first and then stops, although the current goes on. Which current wins?</source>
        <translation>Sie feuert zuerst und hört dann auf, obwohl der Strom bleibt. Welcher Strom gewinnt?</translation>
    </message>
    <message>
        <source>C3 GEM: a SOM interneuron</source>
        <translation>C3 GEM: ein SOM-Interneuron</translation>
    </message>
    <message>
        <source>A lower threshold and a weaker slow current: how does the F-I curve differ from that of the pyramidal cell?</source>
        <translation>Eine niedrigere Schwelle und ein schwächerer langsamer Strom: wie unterscheidet sich die F-I-Kurve von der der Pyramidenzelle?</translation>
    </message>
    <message>
        <source>C3 GEM: a PV interneuron</source>
        <translation>C3 GEM: ein PV-Interneuron</translation>
    </message>
    <message>
        <source>No slow current and a sharp threshold: what is left of adaptation?</source>
        <translation>Kein langsamer Strom und eine scharfe Schwelle: was bleibt von der Adaptation?</translation>
    </message>
    <message>
        <source>AdEx: tonic spiking</source>
        <translation>AdEx: tonisches Feuern</translation>
    </message>
    <message>
        <source>What would a and b have to be for the intervals to grow?</source>
        <translation>Wie müssten a und b sein, damit die Intervalle wachsen?</translation>
    </message>
    <message>
        <source>AdEx: adaptation</source>
        <translation>AdEx: Adaptation</translation>
    </message>
    <message>
        <source>Which part of the adaptation comes from a, which from b?</source>
        <translation>Welcher Teil der Adaptation kommt von a, welcher von b?</translation>
    </message>
    <message>
        <source>AdEx: initial burst</source>
        <translation>AdEx: anfänglicher Burst</translation>
    </message>
    <message>
        <source>Why does it burst once and never again?</source>
        <translation>Warum gibt es einen einzigen Burst und nie wieder einen?</translation>
    </message>
    <message>
        <source>AdEx: regular bursting</source>
        <translation>AdEx: regelmäßiges Bursten</translation>
    </message>
    <message>
        <source>V_reset lies above V_T. Where does a burst end in the phase plane?</source>
        <translation>V_reset liegt über V_T. Wo endet ein Burst in der Phasenebene?</translation>
    </message>
    <message>
        <source>AdEx: delayed accelerating</source>
        <translation>AdEx: verzögert beschleunigend</translation>
    </message>
    <message>
        <source>a is negative: what does w do between spikes?</source>
        <translation>a ist negativ: was tut w zwischen den Spikes?</translation>
    </message>
    <message>
        <source>AdEx: delayed regular bursting</source>
        <translation>AdEx: verzögertes regelmäßiges Bursten</translation>
    </message>
    <message>
        <source>What delays the first burst?</source>
        <translation>Was verzögert den ersten Burst?</translation>
    </message>
    <message>
        <source>AdEx: transient spiking</source>
        <translation>AdEx: vorübergehendes Feuern</translation>
    </message>
    <message>
        <source>One spike, then silence under the same current: why?</source>
        <translation>Ein Spike, dann Stille bei demselben Strom: warum?</translation>
    </message>
    <message>
        <source>AdEx: irregular spiking</source>
        <translation>AdEx: unregelmäßiges Feuern</translation>
    </message>
    <message>
        <source>There is no noise at all. Where do the irregular intervals come from?</source>
        <translation>Es gibt gar kein Rauschen. Woher kommen die unregelmäßigen Intervalle?</translation>
    </message>
    <message>
        <source>AdEx, textbook table: tonic</source>
        <translation>AdEx, Lehrbuchtabelle: tonisch</translation>
    </message>
    <message>
        <source>Compare it with the adapting one: which of the parameters differs?</source>
        <translation>Mit dem adaptierenden vergleichen: welcher Parameter ist anders?</translation>
    </message>
    <message>
        <source>AdEx, textbook table: adapting</source>
        <translation>AdEx, Lehrbuchtabelle: adaptierend</translation>
    </message>
    <message>
        <source>How many spikes does it take until the intervals are equal?</source>
        <translation>Wie viele Spikes dauert es, bis die Intervalle gleich sind?</translation>
    </message>
    <message>
        <source>AdEx, textbook table: initial burst</source>
        <translation>AdEx, Lehrbuchtabelle: anfänglicher Burst</translation>
    </message>
    <message>
        <source>Where does the trajectory jump at each spike of the burst?</source>
        <translation>Wohin springt die Bahn bei jedem Spike des Bursts?</translation>
    </message>
    <message>
        <source>AdEx, textbook table: bursting</source>
        <translation>AdEx, Lehrbuchtabelle: burstend</translation>
    </message>
    <message>
        <source>What ends each burst?</source>
        <translation>Was beendet jeden Burst?</translation>
    </message>
    <message>
        <source>AdEx, textbook table: irregular</source>
        <translation>AdEx, Lehrbuchtabelle: unregelmäßig</translation>
    </message>
    <message>
        <source>Compare it with bursting: only tau_m differs.</source>
        <translation>Mit dem burstenden vergleichen: nur tau_m ist anders.</translation>
    </message>
    <message>
        <source>AdEx, textbook table: transient</source>
        <translation>AdEx, Lehrbuchtabelle: vorübergehend</translation>
    </message>
    <message>
        <source>Why do the spikes stop, or nearly so?</source>
        <translation>Warum hören die Spikes auf, oder beinahe?</translation>
    </message>
    <message>
        <source>AdEx, textbook table: delayed</source>
        <translation>AdEx, Lehrbuchtabelle: verzögert</translation>
    </message>
    <message>
        <source>Raise I_inj to 65 pA: is the first spike still delayed?</source>
        <translation>I_inj auf 65 pA erhöhen: ist der erste Spike noch verzögert?</translation>
    </message>
    <message>
        <source>AdEx: a cascade to chaos</source>
        <translation>AdEx: eine Kaskade ins Chaos</translation>
    </message>
    <message>
        <source>Drag V_reset between -48.3 and -47.7 mV: how does the pattern of intervals change?</source>
        <translation>V_reset zwischen -48.3 und -47.7 mV ziehen: wie ändert sich das Muster der Intervalle?</translation>
    </message>
    <message>
        <source>D1 Hodgkin-Huxley at rest</source>
        <translation>D1 Hodgkin-Huxley in Ruhe</translation>
    </message>
    <message>
        <source>No current: where does V end, and is there a spike?</source>
        <translation>Kein Strom: wo endet V, und gibt es einen Spike?</translation>
    </message>
    <message>
        <source>D2 Gates at rest</source>
        <translation>D2 Tore in Ruhe</translation>
    </message>
    <message>
        <source>Why do n, m and h hardly change, and what are their final values?</source>
        <translation>Warum ändern sich n, m und h kaum, und was sind ihre Endwerte?</translation>
    </message>
    <message>
        <source>D3 Steady states and time constants</source>
        <translation>D3 Gleichgewichtswerte und Zeitkonstanten</translation>
    </message>
    <message>
        <source>Which gate is the fastest, and which way does each one move when V rises? Move the pointer over V.</source>
        <translation>Welches Tor ist das schnellste, und wohin bewegt sich jedes, wenn V steigt? Den Zeiger über V bewegen.</translation>
    </message>
    <message>
        <source>D4 Hodgkin-Huxley firing</source>
        <translation>D4 Hodgkin-Huxley feuert</translation>
    </message>
    <message>
        <source>A constant current makes it fire: which phases has each spike?</source>
        <translation>Ein konstanter Strom lässt es feuern: welche Phasen hat jeder Spike?</translation>
    </message>
    <message>
        <source>D5 Gates during one spike</source>
        <translation>D5 Tore während eines Spikes</translation>
    </message>
    <message>
        <source>Which gate opens first, which closes, and which comes late?</source>
        <translation>Welches Tor öffnet zuerst, welches schließt, und welches kommt spät?</translation>
    </message>
    <message>
        <source>D6 Conductances during one spike</source>
        <translation>D6 Leitfähigkeiten während eines Spikes</translation>
    </message>
    <message>
        <source>Why does g_Na lead and g_K lag, although both see the same V?</source>
        <translation>Warum eilt g_Na voraus und g_K nach, obwohl beide dasselbe V sehen?</translation>
    </message>
    <message>
        <source>HH: one spike from a short pulse</source>
        <translation>HH: ein Spike aus einem kurzen Puls</translation>
    </message>
    <message>
        <source>How small can a pulse of 0.5 ms be and still make the cell spike?</source>
        <translation>Wie klein darf ein Puls von 0.5 ms sein, damit die Zelle noch feuert?</translation>
    </message>
    <message>
        <source>HH: the course&apos;s own notebook</source>
        <translation>HH: das Notebook des Kurses</translation>
    </message>
    <message>
        <source>Forward Euler with a step of 0.01 ms and V_init = -70 mV: how far are its spikes from those of an accurate scheme?</source>
        <translation>Vorwärts-Euler mit einem Schritt von 0.01 ms und V_init = -70 mV: wie weit liegen seine Spikes von denen eines genauen Verfahrens?</translation>
    </message>
    <message>
        <source>HH: firing begins with a jump</source>
        <translation>HH: das Feuern beginnt mit einem Sprung</translation>
    </message>
    <message>
        <source>Drag I_inj from 6 to 7: the rate jumps from 0 to about 50 Hz. Which other model does that?</source>
        <translation>I_inj von 6 auf 7 ziehen: die Rate springt von 0 auf etwa 50 Hz. Welches andere Modell tut das?</translation>
    </message>
    <message>
        <source>HH: near depolarisation block</source>
        <translation>HH: nahe am Depolarisationsblock</translation>
    </message>
    <message>
        <source>Spikes shrink as the current grows, and at about 154 they are gone: which gate stays shut?</source>
        <translation>Mit dem Strom schrumpfen die Spikes, und bei etwa 154 sind sie weg: welches Tor bleibt zu?</translation>
    </message>
    <message>
        <source>HH: bistable, firing</source>
        <translation>HH: bistabil, feuernd</translation>
    </message>
    <message>
        <source>At 7 uA/cm2 both rest and firing are stable. This run begins at the rest of no current, and fires.</source>
        <translation>Bei 7 uA/cm2 sind Ruhe und Feuern beide stabil. Dieser Lauf beginnt in der Ruhe ohne Strom, und feuert.</translation>
    </message>
    <message>
        <source>HH: bistable, at rest</source>
        <translation>HH: bistabil, in Ruhe</translation>
    </message>
    <message>
        <source>The same current, another start: how far must V_init be from here before it fires?</source>
        <translation>Derselbe Strom, ein anderer Start: wie weit muss V_init von hier entfernt sein, bis es feuert?</translation>
    </message>
    <message>
        <source>HH: warmth</source>
        <translation>HH: Wärme</translation>
    </message>
    <message>
        <source>Drag the temperature up to 25 degrees: why do the spikes shrink and then fail?</source>
        <translation>Die Temperatur auf 25 Grad ziehen: warum schrumpfen die Spikes und bleiben dann aus?</translation>
    </message>
    <message>
        <source>HH: anode break</source>
        <translation>HH: Anodenöffnungserregung</translation>
    </message>
    <message>
        <source>The current only pushes V down. Why is there a spike when it ends?</source>
        <translation>Der Strom drückt V nur nach unten. Warum gibt es einen Spike, wenn er endet?</translation>
    </message>
    <message>
        <source>HH with noise</source>
        <translation>HH mit Rauschen</translation>
    </message>
    <message>
        <source>Noise alone makes it fire below the onset: how irregular is that?</source>
        <translation>Rauschen allein lässt es unterhalb des Einsatzes feuern: wie unregelmäßig ist das?</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>Lorentzian</source>
        <translation>Lorentz-Kurve</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>+1 s.d.</source>
        <translation>+1 Std.-Abw.</translation>
    </message>
    <message>
        <source>-1 s.d.</source>
        <translation>−1 Std.-Abw.</translation>
    </message>
    <message>
        <source>Spike-triggered average, n = %1</source>
        <translation>Spike-getriggerter Mittelwert, n = %1</translation>
    </message>
    <message>
        <source>Euler and exact</source>
        <translation>Euler und exakt</translation>
    </message>
    <message>
        <source>Error of the rate against dt</source>
        <translation>Fehler der Rate gegen dt</translation>
    </message>
    <message>
        <source>Mean of the noisy current</source>
        <translation>Mittelwert des verrauschten Stroms</translation>
    </message>
    <message>
        <source>Lateness of a spike</source>
        <translation>Verspätung eines Spikes</translation>
    </message>
    <message>
        <source>Error of the rate</source>
        <translation>Fehler der Rate</translation>
    </message>
    <message>
        <source>Euler</source>
        <translation>Euler</translation>
    </message>
    <message>
        <source>Euler, interpolated</source>
        <translation>Euler, interpoliert</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>barrier bias</source>
        <translation>Schwellenfehler</translation>
    </message>
    <message>
        <source>Euler at dt = %1 ms: %2 spikes instead of %3, the last one %4 ms off.</source>
        <translation>Euler bei dt = %1 ms: %2 Spikes statt %3, der letzte um %4 ms verschoben.</translation>
    </message>
    <message>
        <source>Euler at dt = %1 ms: %2 spikes instead of %3.</source>
        <translation>Euler bei dt = %1 ms: %2 Spikes statt %3.</translation>
    </message>
    <message>
        <source>Euler is not stable at this dt; a smaller one shows it.</source>
        <translation>Euler ist bei diesem dt nicht stabil; ein kleineres zeigt ihn.</translation>
    </message>
    <message>
        <source>No theory for this input: compared with the smallest dt.</source>
        <translation>Keine Theorie für diese Eingabe: verglichen mit dem kleinsten dt.</translation>
    </message>
    <message>
        <source>Fewer than two spikes: no rate to compare.</source>
        <translation>Weniger als zwei Spikes: keine Rate zu vergleichen.</translation>
    </message>
    <message>
        <source>Rate at dt = %1 ms: %2 % off, s.e. %3 %.</source>
        <translation>Rate bei dt = %1 ms: %2 % daneben, Std.-Fehler %3 %.</translation>
    </message>
    <message>
        <source>Rate at dt = %1 ms: %2 % off.</source>
        <translation>Rate bei dt = %1 ms: %2 % daneben.</translation>
    </message>
    <message>
        <source>The input has no Ornstein-Uhlenbeck noise.</source>
        <translation>Die Eingabe hat kein Ornstein-Uhlenbeck-Rauschen.</translation>
    </message>
    <message>
        <source>The notebook&apos;s start takes %1 ms to come within 5 % of the mean.</source>
        <translation>Der Anfang des Notebooks braucht %1 ms, bis er auf 5 % beim Mittelwert ist.</translation>
    </message>
    <message>
        <source>Brian 2 looks at the threshold only after the first step; set V_init below %1</source>
        <translation>Brian 2 schaut erst nach dem ersten Schritt auf die Schwelle; V_init unter %1 setzen</translation>
    </message>
    <message>
        <source>Python with NumPy</source>
        <translation>Python mit NumPy</translation>
    </message>
    <message>
        <source>A plain loop over the steps, as in the course notebook.</source>
        <translation>Eine einfache Schleife über die Schritte, wie im Notebook des Kurses.</translation>
    </message>
    <message>
        <source>Python with Brian 2</source>
        <translation>Python mit Brian 2</translation>
    </message>
    <message>
        <source>The equations with their units; the simulator Brian 2 makes the loop.</source>
        <translation>Die Gleichungen mit ihren Einheiten; die Schleife macht der Simulator Brian 2.</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>One file of C++17 that needs nothing but the standard library.</source>
        <translation>Eine Datei in C++17, die nichts als die Standardbibliothek braucht.</translation>
    </message>
    <message>
        <source>The run by Euler&apos;s method beside the most exact scheme: V, and by how much each spike is late, also where Euler&apos;s spikes are put between the steps. Drag dt.</source>
        <translation>Der Lauf nach Euler neben dem genauesten Verfahren: V, und um wie viel jeder Spike verspätet ist, auch wenn Eulers Spikes zwischen die Schritte gelegt werden. An dt ziehen.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>whole run: how the differences add up. last spike: V around the last spike, where they have added up.</source>
        <translation>ganzer Lauf: wie sich die Unterschiede summieren. letzter Spike: V um den letzten Spike, wo sie sich summiert haben.</translation>
    </message>
    <message>
        <source>last spike</source>
        <translation>letzter Spike</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>ganzer Lauf</translation>
    </message>
    <message>
        <source>By how much Euler&apos;s method misses the rate, step by step. Under white noise it misses crossings between two steps: the bias that theory predicts, and what is left once it is divided out. Drag dt.</source>
        <translation>Um wie viel Eulers Verfahren die Rate verfehlt, Schritt für Schritt. Unter weißem Rauschen entgehen ihm Überschreitungen zwischen zwei Schritten: der Fehler, den die Theorie vorhersagt, und was ohne ihn bleibt. An dt ziehen.</translation>
    </message>
    <message>
        <source>How many steps are tried.</source>
        <translation>Wie viele Schrittweiten probiert werden.</translation>
    </message>
    <message>
        <source>Realisations of the noise at each step.</source>
        <translation>Realisierungen des Rauschens bei jeder Schrittweite.</translation>
    </message>
    <message>
        <source>The Ornstein-Uhlenbeck current averaged over many trials: the notebook&apos;s starts near 0 and takes a few tau_ou to reach its mean, a stationary one is there from the beginning.</source>
        <translation>Der Ornstein-Uhlenbeck-Strom, über viele Durchgänge gemittelt: der des Notebooks beginnt nahe 0 und braucht einige tau_ou bis zum Mittelwert, ein stationärer ist von Anfang an dort.</translation>
    </message>
    <message>
        <source>Over how many realisations of the noise the current is averaged.</source>
        <translation>Über wie viele Realisierungen des Rauschens der Strom gemittelt wird.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this file</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>soma::ui::AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Takes the value at which the slider stands</source>
        <translation>Übernimmt den Wert, auf dem der Regler steht</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>soma::ui::CodeDialog</name>
    <message>
        <source>Run to code</source>
        <translation>Lauf als Programm</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Copy program</source>
        <translation>Programm &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the program on the clipboard</source>
        <translation>Das Programm in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Write the program to a file</source>
        <translation>Das Programm in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>Programm speichern</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>Programme (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>soma::ui::EquationView</name>
    <message>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <source>Input current</source>
        <translation>Eingangsstrom</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportDialog</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Figure to export</source>
        <translation>Zu exportierende Abbildung</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Abbildung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>Den Namen einer Datei eingeben.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Folie, 1920 × 1080</translation>
    </message>
    <message>
        <source>Column, 8.5 cm at 300 dpi</source>
        <translation>Spalte, 8,5 cm bei 300 dpi</translation>
    </message>
    <message>
        <source>Two columns, 17.5 cm at 300 dpi</source>
        <translation>Zwei Spalten, 17,5 cm bei 300 dpi</translation>
    </message>
    <message>
        <source>Poster, 60 cm</source>
        <translation>Poster, 60 cm</translation>
    </message>
    <message>
        <source>Ca&amp;ption with parameters and seed</source>
        <translation>&amp;Bildunterschrift mit Parametern und Startzahl</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Abbildungen</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>Wohin das Bild kommt</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>Pixel je Zoll</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the letters on paper; lines and marks grow with them</source>
        <translation>Größe der Schrift auf dem Papier; Linien und Marken wachsen mit</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Under the figure: the model, the input, what differs from the defaults, and the seed</source>
        <translation>Unter der Abbildung: das Modell, die Eingabe, was von den Vorgaben abweicht, und die Startzahl</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Picture of pixels (PNG)</source>
        <translation>Pixelbild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>Seite (PDF)</translation>
    </message>
    <message>
        <source>Data as a table (CSV)</source>
        <translation>Daten als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>The ending chooses the kind: .png, .svg, .pdf or .csv</source>
        <translation>Die Endung wählt die Art: .png, .svg, .pdf oder .csv</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv)</source>
        <translation>Bilder und Daten (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg, .pdf or .csv.</source>
        <translation>Der Name muss auf .png, .svg, .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>Data are those of one figure: choose which.</source>
        <translation>Daten sind die einer einzigen Abbildung: eine wählen.</translation>
    </message>
    <message>
        <source>The picture is too large: choose a smaller size or fewer dpi.</source>
        <translation>Das Bild ist zu groß: eine kleinere Größe oder weniger dpi wählen.</translation>
    </message>
    <message>
        <source>The file carries the scenario: opened here, it brings this state back.</source>
        <translation>Die Datei trägt das Szenario: hier geöffnet, bringt sie diesen Zustand zurück.</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigurePanel</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>All options of this figure</source>
        <translation>Alle Optionen dieser Abbildung</translation>
    </message>
    <message>
        <source>What is varied, over which values, how many trials</source>
        <translation>Was variiert wird, über welche Werte, mit wie vielen Durchgängen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Enlarge, or all figures again</source>
        <translation>Vergrößern oder wieder alle Abbildungen</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>Abbildung kopieren</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigurePlot</name>
    <message>
        <source>Back to the whole range (Home)</source>
        <translation>Zurück zum ganzen Bereich (Pos1)</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Den ganzen Bereich zeigen</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigureScene</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigureText</name>
    <message>
        <source>%1: no data.</source>
        <translation>%1: keine Daten.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>Vertical axis %1 from %2 to %3.</source>
        <translation>Senkrechte Achse %1 von %2 bis %3.</translation>
    </message>
    <message>
        <source>Marks: %1.</source>
        <translation>Marken: %1.</translation>
    </message>
    <message>
        <source>Marker %1 at %2.</source>
        <translation>Marke %1 bei %2.</translation>
    </message>
    <message>
        <source>Horizontal axis %1 from %2 to %3.</source>
        <translation>Waagrechte Achse %1 von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>soma::ui::HelpOverlay</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Any key or a click closes this sheet.</source>
        <translation>Jede Taste oder ein Klick schließt dieses Blatt.</translation>
    </message>
    <message>
        <source>Shift+F1 and a click explain a control. Any key or a click closes this.</source>
        <translation>Umschalt+F1 und ein Klick erklären ein Bedienelement. Jede Taste oder ein Klick schließt dies.</translation>
    </message>
</context>
<context>
    <name>soma::ui::HelpText</name>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Drag a symbol</source>
        <translation>Ein Symbol ziehen</translation>
    </message>
    <message>
        <source>Change its value; with Shift ten times finer</source>
        <translation>Seinen Wert ändern; mit Umschalt zehnmal feiner</translation>
    </message>
    <message>
        <source>Drag a slider</source>
        <translation>Einen Regler ziehen</translation>
    </message>
    <message>
        <source>The same; a click jumps</source>
        <translation>Dasselbe; ein Klick springt</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <translation>Rechtsklick, Menütaste</translation>
    </message>
    <message>
        <source>Default, slider limits, sweep, copy, vary</source>
        <translation>Vorgabe, Reglergrenzen, Durchfahren, Kopieren, Variieren</translation>
    </message>
    <message>
        <source>Arrows, Page up/down</source>
        <translation>Pfeiltasten, Bild auf/ab</translation>
    </message>
    <message>
        <source>By one tick, by 5 %; Home and End: to the ends</source>
        <translation>Um einen Schritt, um 5 %; Pos1 und Ende: an die Enden</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>By a tenth of a tick</source>
        <translation>Um ein Zehntel eines Schritts</translation>
    </message>
    <message>
        <source>Type “0.2 nA”</source>
        <translation>„0,2 nA“ eingeben</translation>
    </message>
    <message>
        <source>Any unit of the kind; Enter confirms, Escape gives up</source>
        <translation>Jede Einheit der Art; Eingabetaste bestätigt, Esc verwirft</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Only where the focus is; else it scrolls</source>
        <translation>Nur wo der Fokus ist; sonst rollt es</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>Mausrad, Ziehen</translation>
    </message>
    <message>
        <source>Zoom and shift the x axis</source>
        <translation>Die x-Achse vergrößern und schieben</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>One figure alone, all again</source>
        <translation>Eine Abbildung allein, wieder alle</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Export, copy, reset the view</source>
        <translation>Exportieren, kopieren, Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>, .</source>
        <translation>, .</translation>
    </message>
    <message>
        <source>To the sample before, after</source>
        <translation>Zum Abtastwert davor, danach</translation>
    </message>
    <message>
        <source>&lt; &gt;</source>
        <translation>&lt; &gt;</translation>
    </message>
    <message>
        <source>To the spike or extremum before, after</source>
        <translation>Zum Spike oder Extremum davor, danach</translation>
    </message>
</context>
<context>
    <name>soma::ui::LessonContents</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Under this name your progress is kept; it stands in your report and decides which values are drawn for you</source>
        <translation>Unter diesem Namen wird dein Fortschritt aufbewahrt; er steht in deinem Bericht und entscheidet, welche Werte für dich gezogen werden</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No hints, and nothing is said of your answers until you hand them in</source>
        <translation>Keine Hinweise, und zu deinen Antworten wird nichts gesagt, bis du sie abgibst</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Lessons of your own, from a folder of Markdown files</source>
        <translation>Eigene Lektionen, aus einem Ordner mit Markdown-Dateien</translation>
    </message>
    <message>
        <source>Lessons of the course</source>
        <translation>Lektionen des Kurses</translation>
    </message>
    <message>
        <source>Open lessons</source>
        <translation>Lektionen öffnen</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 von %2 Aufgaben</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>soma::ui::LessonDock</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Puts the instrument back to where this step began</source>
        <translation>Stellt das Gerät so ein, wie dieser Schritt begann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Your answers to this lesson, as PDF or HTML</source>
        <translation>Deine Antworten zu dieser Lektion, als PDF oder HTML</translation>
    </message>
    <message>
        <source>Your progress is not kept: %1</source>
        <translation>Dein Fortschritt wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>There is no such lesson: %1</source>
        <translation>Eine solche Lektion gibt es nicht: %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::LimitsPopup</name>
    <message>
        <source>Slider of %1</source>
        <translation>Regler von %1</translation>
    </message>
    <message>
        <source>Lower limit of the slider</source>
        <translation>Untere Grenze des Reglers</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Upper limit of the slider</source>
        <translation>Obere Grenze des Reglers</translation>
    </message>
    <message>
        <source>&amp;Reset limits</source>
        <translation>Grenzen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Back to %1 to %2</source>
        <translation>Zurück auf %1 bis %2</translation>
    </message>
    <message>
        <source>%1, within %2 to %3</source>
        <translation>%1, innerhalb von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>soma::ui::MainWindow</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Somascope — %1[*]</source>
        <translation>Somascope — %1[*]</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>The session is not saved: %1</source>
        <translation>Die Sitzung wird nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Somascope %1&lt;/h3&gt;&lt;p&gt;An oscilloscope for model neurons: every figure is alive.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Figures are drawn with QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Somascope %1&lt;/h3&gt;&lt;p&gt;Ein Oszilloskop für Modellneuronen: jede Abbildung lebt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Abbildungen zeichnet QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Somascope</source>
        <translation>Über Somascope</translation>
    </message>
    <message>
        <source>The state is on the clipboard as text.</source>
        <translation>Der Zustand liegt als Text in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Three runs are pinned; a fourth would crowd the figures.</source>
        <translation>Drei Läufe sind angeheftet; ein vierter würde die Abbildungen überladen.</translation>
    </message>
    <message>
        <source>Pin in place of %1</source>
        <translation>Anstelle von %1 anheften</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Der Bericht ist als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>soma::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>soma::ui::MysteryField</name>
    <message>
        <source>Spikes</source>
        <translation>Spikes</translation>
    </message>
    <message>
        <source>ISI / ms</source>
        <translation>ISI / ms</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Give a number for each setting.</source>
        <translation>Gib für jede Einstellung eine Zahl an.</translation>
    </message>
    <message>
        <source>Measure (%1 left)</source>
        <translation>Messen (noch %1)</translation>
    </message>
</context>
<context>
    <name>soma::ui::ParameterRow</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 %2 slider</source>
        <translation>Regler %1 %2</translation>
    </message>
    <message>
        <source>Why the value was refused</source>
        <translation>Warum der Wert abgelehnt wurde</translation>
    </message>
    <message>
        <source>used by %1: switch</source>
        <translation>für %1: umschalten</translation>
    </message>
    <message>
        <source>Use %1 in the input</source>
        <translation>%1 in der Eingabe verwenden</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Zurücksetzen auf %1</translation>
    </message>
    <message>
        <source>%1; it stays %2.</source>
        <translation>%1; es bleibt bei %2.</translation>
    </message>
    <message>
        <source>The slider&apos;s limits are changed</source>
        <translation>Die Reglergrenzen sind geändert</translation>
    </message>
    <message>
        <source>Back to the value of the opened scenario.</source>
        <translation>Zurück zum Wert des geöffneten Szenarios.</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>%1 durchfahren</translation>
    </message>
    <message>
        <source>Sweep back and forth between the slider&apos;s limits (A)</source>
        <translation>Zwischen den Reglergrenzen hin- und herfahren (A)</translation>
    </message>
    <message>
        <source>Switch to an input current that has this parameter</source>
        <translation>Zu einem Eingangsstrom wechseln, der diesen Parameter hat</translation>
    </message>
    <message>
        <source>Slider from %1 to %2 instead of %3 to %4</source>
        <translation>Regler von %1 bis %2 statt von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>soma::ui::PhaseField</name>
    <message>
        <source>This is not the spike of the step; set the step up again.</source>
        <translation>Das ist nicht der Spike dieses Schritts; baue den Schritt neu auf.</translation>
    </message>
    <message>
        <source>You chose %1 ms from the peak.</source>
        <translation>Du hast %1 ms von der Spitze aus gewählt.</translation>
    </message>
    <message>
        <source>Click on a spike: in the trace, or in the figure of one spike.</source>
        <translation>Klicke auf einen Spike: in der Spur oder in der Abbildung eines Spikes.</translation>
    </message>
    <message>
        <source>Take the time cursor</source>
        <translation>Zeitzeiger übernehmen</translation>
    </message>
    <message>
        <source>The moment at which the time cursor stands; the keys , and . move it</source>
        <translation>Der Zeitpunkt, an dem der Zeitzeiger steht; die Tasten , und . bewegen ihn</translation>
    </message>
</context>
<context>
    <name>soma::ui::PinBar</name>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, jetzt %3</translation>
    </message>
    <message>
        <source>The same as the present run</source>
        <translation>Dasselbe wie der jetzige Lauf</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>A table of the settings in which these runs differ</source>
        <translation>Eine Tabelle der Einstellungen, in denen sich diese Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The present trace minus each pinned one</source>
        <translation>Die jetzige Spur minus jeder angehefteten</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>Forget the pinned runs (Shift+P)</source>
        <translation>Die angehefteten Läufe vergessen (Umschalt+P)</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>Worin sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Pinned run %1</source>
        <translation>Angehefteter Lauf %1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Pin the present run here</source>
        <translation>Den jetzigen Lauf hier anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Rename pinned run</source>
        <translation>Angehefteten Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name, as it stands in the figures</source>
        <translation>Name, wie er in den Abbildungen steht</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>soma::ui::PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Moment of the slow motion</source>
        <translation>Moment der Zeitlupe</translation>
    </message>
    <message>
        <source>The moment that all figures show</source>
        <translation>Der Moment, den alle Abbildungen zeigen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How fast time goes by: at 1/1000, one millisecond in a second</source>
        <translation>Wie schnell die Zeit vergeht: bei 1/1000 eine Millisekunde je Sekunde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>soma::ui::Presenter</name>
    <message>
        <source>Next scenario</source>
        <translation>Nächstes Szenario</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Vorheriges Szenario</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>The figures are on the other screen.</source>
        <translation>Die Abbildungen sind auf dem anderen Bildschirm.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>soma::ui::QrView</name>
    <message>
        <source>QR code of the state</source>
        <translation>QR-Code des Zustands</translation>
    </message>
</context>
<context>
    <name>soma::ui::QuantityText</name>
    <message>
        <source>Slider %1 to %2; accepted %3 to %4; default %5.</source>
        <translation>Regler %1 bis %2; angenommen %3 bis %4; Vorgabe %5.</translation>
    </message>
    <message>
        <source>A parameter of the model&apos;s equations.</source>
        <translation>Ein Parameter der Modellgleichungen.</translation>
    </message>
    <message>
        <source>Part of the input current I(t).</source>
        <translation>Teil des Eingangsstroms I(t).</translation>
    </message>
    <message>
        <source>How the equations are solved; it is in none of them.</source>
        <translation>Wie die Gleichungen gelöst werden; es steht in keiner von ihnen.</translation>
    </message>
    <message>
        <source>How a figure looks; the run does not depend on it.</source>
        <translation>Wie eine Abbildung aussieht; der Lauf hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Measured in %1; other units of the kind can be typed.</source>
        <translation>Gemessen in %1; andere Einheiten der Art können eingegeben werden.</translation>
    </message>
    <message>
        <source>Drag the symbol or the slider; with Shift ten times finer. A double click resets, a right click offers more.</source>
        <translation>Symbol oder Regler ziehen; mit Umschalt zehnmal feiner. Ein Doppelklick setzt zurück, ein Rechtsklick bietet mehr.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>a number and a file&apos;s name</comment>
        <translation>&amp;%1  %2</translation>
    </message>
</context>
<context>
    <name>soma::ui::Report</name>
    <message>
        <source>the curve below</source>
        <translation>die Kurve unten</translation>
    </message>
    <message>
        <source>%1 ms from the peak</source>
        <translation>%1 ms von der Spitze</translation>
    </message>
    <message>
        <source>in an exam</source>
        <translation>in einer Prüfung</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>beim Üben</translation>
    </message>
    <message>
        <source>the solution was shown</source>
        <translation>die Lösung wurde gezeigt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>as the step began</source>
        <translation>wie der Schritt begann</translation>
    </message>
    <message>
        <source>judged in practice before</source>
        <translation>vorher beim Üben beurteilt</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>answered in an exam that is not handed in</source>
        <translation>in einer Prüfung beantwortet, die nicht abgegeben ist</translation>
    </message>
</context>
<context>
    <name>soma::ui::ReportFile</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startzahl: %1</translation>
    </message>
    <message>
        <source>Right: %1 of %2 tasks</source>
        <translation>Richtig: %1 von %2 Aufgaben</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>In own words:</source>
        <translation>In eigenen Worten:</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <translation>Urteil:</translation>
    </message>
    <message>
        <source>Made by Somascope %1. All verdicts were found by running the answers again.</source>
        <translation>Erstellt von Somascope %1. Alle Urteile wurden gefunden, indem die Antworten erneut gerechnet wurden.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RowMenu</name>
    <message>
        <source>&amp;Vary in the curve figure</source>
        <translation>In der &amp;Kurve variieren</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Back to the scenario&apos;s %1</source>
        <translation>&amp;Zurück zum Wert %1 des Szenarios</translation>
    </message>
    <message>
        <source>Set to &amp;default (%1)</source>
        <translation>Auf &amp;Vorgabe setzen (%1)</translation>
    </message>
    <message>
        <source>Slider &amp;limits…</source>
        <translation>Regler&amp;grenzen …</translation>
    </message>
    <message>
        <source>&amp;Stop sweeping	A</source>
        <translation>Durchfahren an&amp;halten	A</translation>
    </message>
    <message>
        <source>&amp;Sweep back and forth	A</source>
        <translation>&amp;Hin- und herfahren	A</translation>
    </message>
    <message>
        <source>&amp;Copy “%1”</source>
        <translation>„%1“ &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy for the co&amp;mmand line: %1</source>
        <translation>Für die &amp;Befehlszeile kopieren: %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::ScenarioFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions, scenarios, pictures (*.somascope *.json *.png *.svg *.pdf)</source>
        <translation>Sitzungen, Szenarien, Bilder (*.somascope *.json *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.somascope *.json)</source>
        <translation>Sitzungen (*.somascope *.json)</translation>
    </message>
    <message>
        <source>%1 is no longer there and was taken off the list.</source>
        <translation>%1 gibt es nicht mehr; es wurde aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ScenarioForm</name>
    <message>
        <source>Stimulus</source>
        <translation>Stimulus</translation>
    </message>
    <message>
        <source>Membrane</source>
        <translation>Membran</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input current</source>
        <translation>Eingangsstrom</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>S&amp;weep the slider in use back and forth</source>
        <translation>&amp;Benutzten Regler hin- und herfahren</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Moves it between its limits; A or Escape stops it</source>
        <translation>Bewegt ihn zwischen seinen Grenzen; A oder Esc hält ihn an</translation>
    </message>
</context>
<context>
    <name>soma::ui::SessionStore</name>
    <message>
        <source>The last session could not be read (%1), so this one starts with the defaults. The old file is kept as %2.</source>
        <translation>Die letzte Sitzung war nicht lesbar (%1), daher beginnt diese mit den Vorgaben. Die alte Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1), so this one starts with the defaults and is not saved, to keep the old file %2.</source>
        <translation>Die letzte Sitzung war nicht lesbar (%1), daher beginnt diese mit den Vorgaben und wird nicht gespeichert, um die alte Datei %2 zu erhalten.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>soma::ui::ShareDialog</name>
    <message>
        <source>State as QR code</source>
        <translation>Zustand als QR-Code</translation>
    </message>
    <message>
        <source>This state is too long for a QR code: its text has %1 characters, and a code holds %2. Copy the text instead.</source>
        <translation>Dieser Zustand ist zu lang für einen QR-Code: sein Text hat %1 Zeichen, ein Code fasst %2. Stattdessen den Text kopieren.</translation>
    </message>
    <message>
        <source>Scan it, copy what your device reads, and choose Edit, Paste state in Somascope.</source>
        <translation>Scannen, kopieren, was das Gerät liest, und in Somascope Bearbeiten, Zustand einfügen wählen.</translation>
    </message>
    <message>
        <source>State as text</source>
        <translation>Zustand als Text</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the text on the clipboard</source>
        <translation>Den Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>As large as the screen (F11)</source>
        <translation>So groß wie der Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>soma::ui::Sharing</name>
    <message>
        <source>Pasted state</source>
        <translation>Eingefügter Zustand</translation>
    </message>
    <message>
        <source>The state on the clipboard cannot be used: %1</source>
        <translation>Der Zustand in der Zwischenablage ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no state; a state is a text that begins with “%1”.</source>
        <translation>Die Zwischenablage enthält keinen Zustand; ein Zustand ist ein Text, der mit „%1“ beginnt.</translation>
    </message>
</context>
<context>
    <name>soma::ui::SketchField</name>
    <message>
        <source>your sketch</source>
        <translation>deine Skizze</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>draw here</source>
        <translation>hier zeichnen</translation>
    </message>
    <message>
        <source>Draw with the mouse or the arrow keys, from end to end.</source>
        <translation>Zeichne mit der Maus oder den Pfeiltasten, von Ende zu Ende.</translation>
    </message>
</context>
<context>
    <name>soma::ui::StatusLine</name>
    <message>
        <source>Progress of the computation</source>
        <translation>Fortschritt der Berechnung</translation>
    </message>
    <message>
        <source>Computing %p%</source>
        <translation>Berechnung %p%</translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation>Berechnung anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>Berechnung anhalten</translation>
    </message>
    <message>
        <source>%1 spikes</source>
        <translation>%1 Spikes</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>CV&lt;sub&gt;ISI&lt;/sub&gt; %1</source>
        <translation>CV&lt;sub&gt;ISI&lt;/sub&gt; %1</translation>
    </message>
    <message>
        <source>simulated in %1 ms</source>
        <translation>simuliert in %1 ms</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startzahl %1</translation>
    </message>
    <message>
        <source>Stopped at %p%</source>
        <translation>Angehalten bei %p%</translation>
    </message>
    <message>
        <source>Spikes: %1. Rate: %2 Hz. CV of the intervals: %3.</source>
        <translation>Spikes: %1. Rate: %2 Hz. CV der Intervalle: %3.</translation>
    </message>
</context>
<context>
    <name>soma::ui::StepText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1 anew</source>
        <translation>%1 neu anheften</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>Stimulus</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>soma::ui::TaskBox</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Noch ein Tipp</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Now it is %1: too low.</source>
        <translation>Jetzt sind es %1: zu wenig.</translation>
    </message>
    <message>
        <source>Too low.</source>
        <translation>Zu niedrig.</translation>
    </message>
    <message>
        <source>Now it is %1: too high.</source>
        <translation>Jetzt sind es %1: zu viel.</translation>
    </message>
    <message>
        <source>Too high.</source>
        <translation>Zu hoch.</translation>
    </message>
    <message>
        <source>That is right, but the reason is another one.</source>
        <translation>Das stimmt, aber der Grund ist ein anderer.</translation>
    </message>
    <message>
        <source>There are too few spikes for that.</source>
        <translation>Dafür gibt es zu wenige Spikes.</translation>
    </message>
    <message>
        <source>%1 is not as the step began; put it back, or set the step up again.</source>
        <translation>%1 ist nicht wie zu Beginn des Schritts; stell es zurück oder baue den Schritt neu auf.</translation>
    </message>
    <message>
        <source>Not yet: V is still %1 away from the target on average.</source>
        <translation>Noch nicht: V ist im Mittel noch %1 vom Ziel entfernt.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>Antwort vermerken</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Gives up and shows the answer</source>
        <translation>Gibt auf und zeigt die Antwort</translation>
    </message>
    <message>
        <source>Handed in without an answer.</source>
        <translation>Ohne Antwort abgegeben.</translation>
    </message>
    <message>
        <source>You have solved this before.</source>
        <translation>Das hast du schon gelöst.</translation>
    </message>
    <message>
        <source>Your answer is noted.</source>
        <translation>Deine Antwort ist vermerkt.</translation>
    </message>
    <message>
        <source>This is the answer.</source>
        <translation>Das ist die Antwort.</translation>
    </message>
    <message>
        <source>Your sketch is %1 % of the axis away on average.</source>
        <translation>Deine Skizze liegt im Mittel %1 % der Achse daneben.</translation>
    </message>
</context>
<context>
    <name>soma::ui::Units</name>
    <message>
        <source>%1 is not a voltage; use %2</source>
        <translation>%1 ist keine Spannung; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a current; use %2</source>
        <translation>%1 ist kein Strom; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a time; use %2</source>
        <translation>%1 ist keine Zeit; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a rate; use %2</source>
        <translation>%1 ist keine Rate; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a conductance; use %2</source>
        <translation>%1 ist keine Leitfähigkeit; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a capacitance; use %2</source>
        <translation>%1 ist keine Kapazität; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a temperature; use %2</source>
        <translation>%1 ist keine Temperatur; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a current per area; use %2</source>
        <translation>%1 ist kein Strom je Fläche; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a conductance per area; use %2</source>
        <translation>%1 ist keine Leitfähigkeit je Fläche; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not a capacitance per area; use %2</source>
        <translation>%1 ist keine Kapazität je Fläche; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 does not measure this quantity; use %2</source>
        <translation>%1 misst diese Größe nicht; zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>this is a pure number; leave out “%1”</source>
        <translation>dies ist eine reine Zahl; „%1“ weglassen</translation>
    </message>
    <message>
        <source>“%1” is not a unit; use %2</source>
        <translation>„%1“ ist keine Einheit; zu verwenden: %2</translation>
    </message>
</context>
<context>
    <name>soma::ui::ValueField</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
</context>
<context>
    <name>soma::ui::VariationRow</name>
    <message>
        <source>Values of the family</source>
        <translation>Werte der Schar</translation>
    </message>
    <message>
        <source>1, 3, 5</source>
        <translation>1; 3; 5</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>soma::ui::VaryForm</name>
    <message>
        <source>more…</source>
        <translation>mehr …</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::WindowActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>What the keys and the mouse do</source>
        <translation>Was die Tasten und die Maus tun</translation>
    </message>
    <message>
        <source>&amp;About Somascope</source>
        <translation>Ü&amp;ber Somascope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save a figure as a picture</source>
        <translation>Eine Abbildung als Bild speichern</translation>
    </message>
    <message>
        <source>Export &amp;window…</source>
        <translation>&amp;Fenster exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save the whole window as a picture</source>
        <translation>Das ganze Fenster als Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Neue Startzahl</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Draw another realisation of the noise</source>
        <translation>Eine andere Realisierung des Rauschens ziehen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>All values back to those of the opened scenario</source>
        <translation>Alle Werte zurück auf die des geöffneten Szenarios</translation>
    </message>
    <message>
        <source>Reset &amp;views</source>
        <translation>A&amp;nsichten zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>All figures back to their full range</source>
        <translation>Alle Abbildungen zurück auf ihren ganzen Bereich</translation>
    </message>
    <message>
        <source>&amp;Slow motion</source>
        <translation>&amp;Zeitlupe</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Play the run, or the spike shown, a thousand times slower</source>
        <translation>Den Lauf oder den gezeigten Spike tausendmal langsamer abspielen</translation>
    </message>
    <message>
        <source>&amp;Stop computing</source>
        <translation>Berechnung an&amp;halten</translation>
    </message>
    <message>
        <source>Leave long curves as they are now</source>
        <translation>Lange Kurven so lassen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Thema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of window and figures</source>
        <translation>Sprache von Fenster und Abbildungen</translation>
    </message>
    <message>
        <source>Colours of window and figures</source>
        <translation>Farben von Fenster und Abbildungen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Then click at what shall be explained</source>
        <translation>Dann anklicken, was erklärt werden soll</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Pin this run</source>
        <translation>Diesen Lauf anhe&amp;ften</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Keep this run in the figures to compare the next ones with</source>
        <translation>Diesen Lauf in den Abbildungen behalten, um die nächsten damit zu vergleichen</translation>
    </message>
    <message>
        <source>U&amp;npin all</source>
        <translation>Alle &amp;lösen</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Forget the pinned runs</source>
        <translation>Die angehefteten Läufe vergessen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Large letters and lines, for a lecture hall</source>
        <translation>Große Schrift und Linien, für einen Hörsaal</translation>
    </message>
    <message>
        <source>E&amp;quations</source>
        <translation>&amp;Gleichungen</translation>
    </message>
    <message>
        <source>The equations of the model and its input, above the figures</source>
        <translation>Die Gleichungen des Modells und seiner Eingabe, über den Abbildungen</translation>
    </message>
    <message>
        <source>&amp;Copy state as text</source>
        <translation>Zustand als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Put the scenario on the clipboard as a short text</source>
        <translation>Das Szenario als kurzen Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Paste state</source>
        <translation>Zustand &amp;einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Open the scenario whose text is on the clipboard</source>
        <translation>Das Szenario öffnen, dessen Text in der Zwischenablage liegt</translation>
    </message>
    <message>
        <source>Show QR &amp;code…</source>
        <translation>&amp;QR-Code zeigen …</translation>
    </message>
    <message>
        <source>Show the scenario as a code that a lecture hall can scan</source>
        <translation>Das Szenario als Code zeigen, den ein Hörsaal scannen kann</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open a session, a scenario, the output of a run, or an exported figure</source>
        <translation>Eine Sitzung, ein Szenario, die Ausgabe eines Laufs oder eine exportierte Abbildung öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the session under another name</source>
        <translation>Die Sitzung unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the figure that has the focus, or else the traces</source>
        <translation>Die Abbildung mit dem Fokus kopieren, sonst die Spuren</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Lessons that drive the instrument and ask (L)</source>
        <translation>Lektionen, die das Gerät bedienen und Fragen stellen (L)</translation>
    </message>
    <message>
        <source>&amp;Run to code…</source>
        <translation>Lauf als &amp;Programm …</translation>
    </message>
    <message>
        <source>Show the run as a program in NumPy, Brian 2 or C++</source>
        <translation>Den Lauf als Programm in NumPy, Brian 2 oder C++ zeigen</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <comment>tool bar</comment>
        <extracomment>Short: all of the tool bar has to fit into a window of 1280 pixels</extracomment>
        <translation>Exportieren…</translation>
    </message>
</context>
</TS>
