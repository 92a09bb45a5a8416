<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>core</name>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1؛ آیا منظور %2 است؟</translation>
    </message>
    <message>
        <source>%1; there are: %2</source>
        <translation>%1؛ موجود است: %2</translation>
    </message>
    <message>
        <source>%1, %2 trials</source>
        <translation>%1، %2 تکرار</translation>
    </message>
    <message>
        <source>%1 against %2 over %3</source>
        <translation>%1 در برابر %2 روی %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 در برابر %2</translation>
    </message>
    <message>
        <source>Autocorrelation of %1</source>
        <translation>خودهمبستگی %1</translation>
    </message>
    <message>
        <source>Autocorrelogram of the spikes</source>
        <translation>خودهمبستگی‌نگار اسپایک‌ها</translation>
    </message>
    <message>
        <source>ISI histogram, CV = %1</source>
        <translation>هیستوگرام بازه‌ها، ⁦CV = %1⁩</translation>
    </message>
    <message>
        <source>No spike</source>
        <translation>بدون اسپایک</translation>
    </message>
    <message>
        <source>Power spectrum of %1, %2 segment of %3 ms</source>
        <translation>طیف توان %1، %2 قطعهٔ ⁦%3 ms⁩</translation>
    </message>
    <message>
        <source>Power spectrum of %1, %2 segments of %3 ms</source>
        <translation>طیف توان %1، %2 قطعهٔ ⁦%3 ms⁩</translation>
    </message>
    <message>
        <source>Power spectrum of %1, not scaled</source>
        <translation>طیف توان %1، بدون مقیاس‌دهی</translation>
    </message>
    <message>
        <source>Power spectrum of %1</source>
        <translation>طیف توان %1</translation>
    </message>
    <message>
        <source>Serial correlation of intervals, rho_1 = %1</source>
        <translation>همبستگی پیاپی بازه‌ها، ⁦rho_1 = %1⁩</translation>
    </message>
    <message>
        <source>Spike %1 of %2, at %3 ms</source>
        <translation>اسپایک %1 از %2، در ⁦%3 ms⁩</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Time from the spike</source>
        <translation>زمان نسبت به اسپایک</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>تأخیر</translation>
    </message>
    <message>
        <source>Lag in intervals</source>
        <translation>فاصله به شمار بازه‌ها</translation>
    </message>
    <message>
        <source>Interspike interval</source>
        <translation>بازهٔ بین اسپایک‌ها</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>همبستگی</translation>
    </message>
    <message>
        <source>Autocovariance</source>
        <translation>خودکوواریانس</translation>
    </message>
    <message>
        <source>Autocorrelation</source>
        <translation>خودهمبستگی</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>بسامد</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>چگالی توان</translation>
    </message>
    <message>
        <source>Squared amplitude</source>
        <translation>مربع دامنه</translation>
    </message>
    <message>
        <source>Rate after a spike</source>
        <translation>نرخ پس از یک اسپایک</translation>
    </message>
    <message>
        <source>Second variable</source>
        <translation>متغیر دوم</translation>
    </message>
    <message>
        <source>Steady state</source>
        <translation>حالت پایا</translation>
    </message>
    <message>
        <source>Time constant</source>
        <translation>ثابت زمانی</translation>
    </message>
    <message>
        <source>Membrane potential</source>
        <translation>پتانسیل غشا</translation>
    </message>
    <message>
        <source>Gating variables</source>
        <translation>متغیرهای دریچه‌ای</translation>
    </message>
    <message>
        <source>Conductances</source>
        <translation>رسانایی‌ها</translation>
    </message>
    <message>
        <source>Currents out of the cell</source>
        <translation>جریان‌های خروجی از سلول</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>سازگاری</translation>
    </message>
    <message>
        <source>Injected current</source>
        <translation>جریان تزریقی</translation>
    </message>
    <message>
        <source>run</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>count</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>نظریه</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>فرمول بسته</translation>
    </message>
    <message>
        <source>Siegert at dt</source>
        <translation>زیگرت در dt</translation>
    </message>
    <message>
        <source>Siegert, dt to 0</source>
        <translation>زیگرت، ⁦dt → 0⁩</translation>
    </message>
    <message>
        <source>adiabatic limit</source>
        <translation>حد آدیاباتیک</translation>
    </message>
    <message>
        <source>quadrature</source>
        <translation>انتگرال عددی</translation>
    </message>
    <message>
        <source>Fokker-Planck</source>
        <translation>فوکر–پلانک</translation>
    </message>
    <message>
        <source>membrane filter</source>
        <translation>فیلتر غشا</translation>
    </message>
    <message>
        <source>2 s.e.</source>
        <translation>2 خطای معیار</translation>
    </message>
    <message>
        <source>%1 stands still</source>
        <translation>%1 ثابت می‌ماند</translation>
    </message>
    <message>
        <source>%1 points did not complete.</source>
        <translation>%1 نقطه کامل نشد.</translation>
    </message>
    <message>
        <source>%1: not defined at any of these points.</source>
        <translation>%1: در هیچ‌یک از این نقطه‌ها تعریف نشده است.</translation>
    </message>
    <message>
        <source>%1 has no %2; it has: %3.</source>
        <translation>%1 متغیر %2 ندارد؛ موجود است: %3.</translation>
    </message>
    <message>
        <source>%1 has no variable beside V.</source>
        <translation>%1 جز V متغیری ندارد.</translation>
    </message>
    <message>
        <source>%1 is constant.</source>
        <translation>%1 ثابت است.</translation>
    </message>
    <message>
        <source>The run is too short: fewer than %1 samples.</source>
        <translation>اجرا بیش از حد کوتاه است: کمتر از %1 نمونه.</translation>
    </message>
    <message>
        <source>The run has no spike: this is its middle.</source>
        <translation>این اجرا اسپایکی ندارد: این میانهٔ آن است.</translation>
    </message>
    <message>
        <source>Variance %1; in theory %2.</source>
        <translation>واریانس %1؛ طبق نظریه %2.</translation>
    </message>
    <message>
        <source>Variance %1.</source>
        <translation>واریانس %1.</translation>
    </message>
    <message>
        <source>Fewer than two spikes: no lag between them.</source>
        <translation>کمتر از دو اسپایک: فاصله‌ای میانشان نیست.</translation>
    </message>
    <message>
        <source>Fewer than two spikes: no interval.</source>
        <translation>کمتر از دو اسپایک: بازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Of the many spikes, the lags after the first ones are counted.</source>
        <translation>از اسپایک‌های فراوان، فاصله‌های پس از نخستین‌ها شمرده می‌شود.</translation>
    </message>
    <message>
        <source>No spikes: nothing to average.</source>
        <translation>اسپایکی نیست: چیزی برای میانگین‌گیری وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 spike left out: the window leaves the run.</source>
        <translation>%1 اسپایک کنار گذاشته شد: پنجره از اجرا بیرون می‌زند.</translation>
    </message>
    <message>
        <source>%1 spikes left out: the window leaves the run.</source>
        <translation>%1 اسپایک کنار گذاشته شد: پنجره از اجرا بیرون می‌زند.</translation>
    </message>
    <message>
        <source>%1 later spikes left out.</source>
        <translation>%1 اسپایک بعدی کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>%1 longer than %2 ms</source>
        <translation>%1 بازه بلندتر از ⁦%2 ms⁩</translation>
    </message>
    <message>
        <source>Fewer than %1 intervals: no correlation.</source>
        <translation>کمتر از %1 بازه: همبستگی ندارد.</translation>
    </message>
    <message>
        <source>All intervals are equal: no correlation.</source>
        <translation>همهٔ بازه‌ها برابرند: همبستگی ندارد.</translation>
    </message>
    <message>
        <source>Stopped at %1 ms.</source>
        <translation>در ⁦%1 ms⁩ متوقف شد.</translation>
    </message>
    <message>
        <source>The run left the finite numbers at %1 ms; a smaller time step dt helps.</source>
        <translation>اجرا در ⁦%1 ms⁩ از اعداد متناهی خارج شد؛ گام زمانی dt کوچک‌تر کمک می‌کند.</translation>
    </message>
    <message>
        <source>More spikes than can be kept at %1 ms; shorten T or lower the current.</source>
        <translation>در ⁦%1 ms⁩ اسپایک‌ها بیش از حد نگهداری شد؛ T را کوتاه یا جریان را کم کنید.</translation>
    </message>
    <message>
        <source>The equations became too stiff at %1 ms: no step is small enough. Values nearer to the defaults help.</source>
        <translation>معادله‌ها در ⁦%1 ms⁩ بیش از حد سفت شدند: هیچ گامی به اندازهٔ کافی کوچک نیست. مقدارهای نزدیک‌تر به پیش‌فرض کمک می‌کند.</translation>
    </message>
    <message>
        <source>Depolarisation block: V stays up without spikes.</source>
        <translation>بلوک دپلاریزاسیون: V بدون اسپایک بالا می‌ماند.</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>جست‌وجو متوقف شد</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>عددی متناهی نیست</translation>
    </message>
    <message>
        <source>%1 is not a finite number; write it like %2</source>
        <translation>%1 عددی متناهی نیست؛ آن را مانند %2 بنویسید</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 عدد صحیح نیست</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 to %3</source>
        <translation>%1 بیرون از بازهٔ %2 تا %3 است</translation>
    </message>
    <message>
        <source>%1 is not one of its choices</source>
        <translation>%1 از گزینه‌ها نیست</translation>
    </message>
    <message>
        <source>%1 must lie below %2; change one of them</source>
        <translation>%1 باید کمتر از %2 باشد؛ یکی را تغییر دهید</translation>
    </message>
    <message>
        <source>the scheme %1 cannot integrate %2; it has: %3</source>
        <translation>روش %1 نمی‌تواند %2 را انتگرال بگیرد؛ موجود است: %3</translation>
    </message>
    <message>
        <source>dt = %1 ms is too large a step for the %2 scheme; at most %3 ms is stable</source>
        <translation>⁦dt = %1 ms⁩ برای روش %2 گامی بیش از حد بزرگ است؛ حداکثر ⁦%3 ms⁩ پایدار است</translation>
    </message>
    <message>
        <source>dt = %1 ms is too large a step for the input %2; at most %3 ms is stable</source>
        <translation>⁦dt = %1 ms⁩ برای ورودی %2 گامی بیش از حد بزرگ است؛ حداکثر ⁦%3 ms⁩ پایدار است</translation>
    </message>
    <message>
        <source>T / dt makes %1 samples; at most %2 fit: shorten T to %3 ms or enlarge dt</source>
        <translation>⁦T / dt⁩ برابر %1 نمونه می‌شود؛ حداکثر %2 جا می‌شود: T را به ⁦%3 ms⁩ کوتاه یا dt را بزرگ کنید</translation>
    </message>
    <message>
        <source>%1 is not a number; write start:end:step</source>
        <translation>%1 عدد نیست؛ بنویسید ⁦start:end:step⁩</translation>
    </message>
    <message>
        <source>the step must not be 0</source>
        <translation>گام نباید 0 باشد</translation>
    </message>
    <message>
        <source>the range is empty; the end must lie beyond the start</source>
        <translation>بازه تهی است؛ پایان باید پس از آغاز باشد</translation>
    </message>
    <message>
        <source>the range is empty; its end must lie above its start</source>
        <translation>بازه تهی است؛ پایان آن باید بالاتر از آغاز آن باشد</translation>
    </message>
    <message>
        <source>%1 values are too many; enlarge the step</source>
        <translation>%1 مقدار بیش از حد است؛ گام را بزرگ کنید</translation>
    </message>
    <message>
        <source>%1 is not a range; write lo..hi or lo..hi/points</source>
        <translation>%1 بازه نیست؛ بنویسید ⁦lo..hi⁩ یا ⁦lo..hi/points⁩</translation>
    </message>
    <message>
        <source>%1 is not a usable number of points; give one from 2 on</source>
        <translation>%1 شمار مناسبی برای نقطه‌ها نیست؛ از 2 به بالا بدهید</translation>
    </message>
    <message>
        <source>write start:end:step, lo..hi/points or v1,v2,v3</source>
        <translation>بنویسید ⁦start:end:step⁩ یا ⁦lo..hi/points⁩ یا ⁦v1,v2,v3⁩</translation>
    </message>
    <message>
        <source>is varied twice; choose another quantity for the family</source>
        <translation>دو بار تغییر داده می‌شود؛ برای خانواده کمیت دیگری برگزینید</translation>
    </message>
    <message>
        <source>is on both axes; choose another for one of them</source>
        <translation>روی هر دو محور است؛ برای یکی کمیت دیگری برگزینید</translation>
    </message>
    <message>
        <source>a map needs rising, evenly spaced values; write lo..hi</source>
        <translation>نقشه به مقدارهای صعودی و هم‌فاصله نیاز دارد؛ بنویسید ⁦lo..hi⁩</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>پارامتری به نام %1 نیست</translation>
    </message>
    <message>
        <source>needs at least one trial</source>
        <translation>دست‌کم یک تکرار لازم دارد</translation>
    </message>
    <message>
        <source>independent points need the philox random numbers: add --rng philox</source>
        <translation>نقطه‌های مستقل به اعداد تصادفی philox نیاز دارند: آن را در «اعداد تصادفی» برگزینید</translation>
    </message>
    <message>
        <source>%1 points are too many to keep; at most %2 fit</source>
        <translation>%1 نقطه برای نگهداری بیش از حد است؛ حداکثر %2 جا می‌شود</translation>
    </message>
    <message>
        <source>more than %1 spike times are too many to keep; shorten T, or vary less</source>
        <translation>بیش از %1 زمان اسپایک برای نگهداری زیاد است؛ T را کوتاه یا تغییرها را کم کنید</translation>
    </message>
    <message>
        <source>is not a number of the input; the rheobase is sought in one, such as %1</source>
        <translation>عددی از ورودی نیست؛ رئوباز در یکی از آن‌ها جسته می‌شود، مانند %1</translation>
    </message>
    <message>
        <source>cannot be read; check the name and the permissions</source>
        <translation>خوانده نمی‌شود؛ نام و دسترسی‌ها را بررسی کنید</translation>
    </message>
    <message>
        <source>is too large for a scenario</source>
        <translation>برای یک سناریو بیش از حد بزرگ است</translation>
    </message>
    <message>
        <source>is nested too deeply for a scenario</source>
        <translation>برای یک سناریو بیش از حد تودرتو است</translation>
    </message>
    <message>
        <source>is not JSON: something is wrong near byte %1; mend or export it again</source>
        <translation>⁦JSON⁩ نیست: نزدیک بایت %1 ایرادی هست؛ آن را درست یا دوباره صادر کنید</translation>
    </message>
    <message>
        <source>holds a number that no double can hold</source>
        <translation>عددی دارد که در هیچ double نمی‌گنجد</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>کلید ناشناختهٔ %1</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>باید شیء باشد، نه %1</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>باید عدد باشد، نه %1</translation>
    </message>
    <message>
        <source>must be a word, not %1</source>
        <translation>باید واژه باشد، نه %1</translation>
    </message>
    <message>
        <source>must be one of its words, such as %1</source>
        <translation>باید یکی از واژه‌هایش باشد، مانند %1</translation>
    </message>
    <message>
        <source>must be a whole number from 1 on</source>
        <translation>باید عدد صحیحی از 1 به بالا باشد</translation>
    </message>
    <message>
        <source>version %1 was written by a newer Somascope; this one reads up to %2</source>
        <translation>نسخهٔ %1 را Somascope تازه‌تری نوشته است؛ این یکی تا %2 را می‌خواند</translation>
    </message>
    <message>
        <source>Leaky integrate-and-fire</source>
        <translation>انباشت و شلیک نشتی</translation>
    </message>
    <message>
        <source>tau_m dV/dt = -(V - E_L) + I/g_L. When V reaches V_th the neuron spikes, and V is held at V_reset for the refractory time t_ref. It fires for ever if I &gt; g_L (V_th - E_L).</source>
        <translation>⁦tau_m dV/dt = -(V - E_L) + I/g_L⁩. هرگاه V به V_th برسد نورون اسپایک می‌زند و V به مدت زمان تحریک‌ناپذیری t_ref روی V_reset نگه داشته می‌شود. شلیک همیشگی است اگر ⁦I &gt; g_L (V_th - E_L)⁩.</translation>
    </message>
    <message>
        <source>Membrane time constant</source>
        <translation>ثابت زمانی غشا</translation>
    </message>
    <message>
        <source>How fast V relaxes: the capacitance divided by the leak conductance.</source>
        <translation>سرعت بازگشت V: ظرفیت خازنی تقسیم بر رسانایی نشتی.</translation>
    </message>
    <message>
        <source>Leak conductance</source>
        <translation>رسانایی نشتی</translation>
    </message>
    <message>
        <source>The larger it is, the more current a given depolarisation takes.</source>
        <translation>هرچه بزرگ‌تر باشد، دپلاریزاسیونی معین جریان بیشتری می‌خواهد.</translation>
    </message>
    <message>
        <source>Leak reversal potential</source>
        <translation>پتانسیل وارونگی نشت</translation>
    </message>
    <message>
        <source>Where V rests without input.</source>
        <translation>جایی که V بدون ورودی آرام می‌گیرد.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>آستانه</translation>
    </message>
    <message>
        <source>A spike is recorded when V reaches it.</source>
        <translation>با رسیدن V به آن یک اسپایک ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Reset potential</source>
        <translation>پتانسیل بازنشانی</translation>
    </message>
    <message>
        <source>Where V is held after a spike.</source>
        <translation>جایی که V پس از اسپایک نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Refractory time</source>
        <translation>زمان تحریک‌ناپذیری</translation>
    </message>
    <message>
        <source>How long V stays at the reset potential after a spike.</source>
        <translation>مدتی که V پس از اسپایک در پتانسیل بازنشانی می‌ماند.</translation>
    </message>
    <message>
        <source>Initial potential</source>
        <translation>پتانسیل آغازین</translation>
    </message>
    <message>
        <source>V at the start of the run.</source>
        <translation>V در آغاز اجرا.</translation>
    </message>
    <message>
        <source>The voltage across the membrane.</source>
        <translation>ولتاژ دو سوی غشا.</translation>
    </message>
    <message>
        <source>Exponential integrate-and-fire</source>
        <translation>انباشت و شلیک نمایی</translation>
    </message>
    <message>
        <source>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) + I. When V reaches V_peak the neuron spikes, and V is held at V_reset for t_ref. It fires for ever if I &gt; g_L (V_T - E_L - Delta_T). The course&apos;s text divides only I by C; that is a slip: all currents charge the same membrane, and without it the units do not agree.</source>
        <translation>⁦C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) + I⁩. هرگاه V به V_peak برسد نورون اسپایک می‌زند و V به مدت t_ref روی V_reset نگه داشته می‌شود. شلیک همیشگی است اگر ⁦I &gt; g_L (V_T - E_L - Delta_T)⁩. متن درس تنها I را بر C تقسیم می‌کند؛ این لغزش است: همهٔ جریان‌ها یک غشا را باردار می‌کنند و بدون آن یکاها سازگار نیستند.</translation>
    </message>
    <message>
        <source>Capacitance</source>
        <translation>ظرفیت خازنی</translation>
    </message>
    <message>
        <source>The larger it is, the slower V changes.</source>
        <translation>هرچه بزرگ‌تر باشد، V کندتر تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Where V rests without input, if the spike current is small there.</source>
        <translation>جایی که V بدون ورودی آرام می‌گیرد، اگر جریان اسپایک در آنجا کوچک باشد.</translation>
    </message>
    <message>
        <source>Soft threshold</source>
        <translation>آستانهٔ نرم</translation>
    </message>
    <message>
        <source>Where the spike current has grown so much that more depolarisation no longer takes more current: the largest constant current without a spike holds V here.</source>
        <translation>جایی که جریان اسپایک چنان بزرگ شده که دپلاریزاسیون بیشتر دیگر جریان بیشتری نمی‌خواهد: بزرگ‌ترین جریان ثابت بدون اسپایک V را اینجا نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Spike sharpness</source>
        <translation>تیزی اسپایک</translation>
    </message>
    <message>
        <source>How many mV make the spike current e times larger. Small: a sharp threshold.</source>
        <translation>چند ⁦mV⁩ جریان اسپایک را e برابر می‌کند. کوچک: آستانهٔ تیز.</translation>
    </message>
    <message>
        <source>Where V goes after a spike, and is held for t_ref.</source>
        <translation>جایی که V پس از اسپایک می‌رود و به مدت t_ref نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>قله</translation>
    </message>
    <message>
        <source>A spike is recorded when V reaches it. V is so fast there that its value hardly matters.</source>
        <translation>با رسیدن V به آن اسپایک ثبت می‌شود. V در آنجا چنان سریع است که مقدار قله چندان مهم نیست.</translation>
    </message>
    <message>
        <source>How long V is held at V_reset after a spike; other variables go on.</source>
        <translation>مدتی که V پس از اسپایک روی V_reset نگه داشته می‌شود؛ متغیرهای دیگر ادامه می‌دهند.</translation>
    </message>
    <message>
        <source>Adaptive exponential integrate-and-fire</source>
        <translation>انباشت و شلیک نمایی سازگار</translation>
    </message>
    <message>
        <source>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - w + I; tau_w dw/dt = a (V - E_L) - w. When V reaches V_peak the neuron spikes: V goes to V_reset and is held there for t_ref, and w grows by b. The course&apos;s text leaves out this jump of w; without it there is no spike-triggered adaptation and no bursting.</source>
        <translation>⁦C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - w + I⁩؛ ⁦tau_w dw/dt = a (V - E_L) - w⁩. هرگاه V به V_peak برسد نورون اسپایک می‌زند: V به V_reset می‌رود و به مدت t_ref آنجا می‌ماند و w به اندازهٔ b بزرگ می‌شود. متن درس این جهش w را نیاورده است؛ بدون آن نه سازگاری وابسته به اسپایک هست و نه رگبار.</translation>
    </message>
    <message>
        <source>Subthreshold adaptation</source>
        <translation>سازگاری زیرآستانه</translation>
    </message>
    <message>
        <source>How strongly w follows V between spikes.</source>
        <translation>شدت پیروی w از V میان اسپایک‌ها.</translation>
    </message>
    <message>
        <source>Spike-triggered adaptation</source>
        <translation>سازگاری وابسته به اسپایک</translation>
    </message>
    <message>
        <source>By how much w grows at each spike.</source>
        <translation>اندازهٔ رشد w با هر اسپایک.</translation>
    </message>
    <message>
        <source>Adaptation time constant</source>
        <translation>ثابت زمانی سازگاری</translation>
    </message>
    <message>
        <source>How slowly w follows.</source>
        <translation>کندی پیروی w.</translation>
    </message>
    <message>
        <source>Initial adaptation</source>
        <translation>سازگاری آغازین</translation>
    </message>
    <message>
        <source>w at the start of the run.</source>
        <translation>w در آغاز اجرا.</translation>
    </message>
    <message>
        <source>Adaptation current</source>
        <translation>جریان سازگاری</translation>
    </message>
    <message>
        <source>Pulls V down; grows with V and with each spike.</source>
        <translation>V را پایین می‌کشد؛ با V و با هر اسپایک بزرگ می‌شود.</translation>
    </message>
    <message>
        <source>Generalised exponential</source>
        <translation>نمایی تعمیم‌یافته</translation>
    </message>
    <message>
        <source>C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - g_x x (V - E_x) + I; tau_x dx/dt = f(V) - x. f is the logistic curve 1/(1 + exp(-(V - V_xh)/D_x)), as of a slow potassium channel; x and its current go on while V is held. The course&apos;s text leaves f open and writes the current as g_x x: choose f = linear for that literal form, with x in mV and f = V - E_L, which is the AdEx without jump (a = g_x, tau_w = tau_x, b = 0).</source>
        <translation>⁦C dV/dt = -g_L (V - E_L) + g_L Delta_T exp((V - V_T)/Delta_T) - g_x x (V - E_x) + I⁩؛ ⁦tau_x dx/dt = f(V) - x⁩. f منحنی لجستیک ⁦1/(1 + exp(-(V - V_xh)/D_x))⁩ است، مانند یک کانال پتاسیم کند؛ x و جریانش هنگام نگه داشتن V ادامه می‌دهند. متن درس f را باز می‌گذارد و جریان را ⁦g_x x⁩ می‌نویسد: برای همان شکل، f را «خطی» برگزینید، با x بر حسب ⁦mV⁩ و ⁦f = V - E_L⁩؛ این همان AdEx بدون جهش است ⁦(a = g_x, tau_w = tau_x, b = 0)⁩.</translation>
    </message>
    <message>
        <source>Conductance of the slow current</source>
        <translation>رسانایی جریان کند</translation>
    </message>
    <message>
        <source>How strong the voltage-activated current is.</source>
        <translation>شدت جریان فعال‌شونده با ولتاژ.</translation>
    </message>
    <message>
        <source>Time constant of x</source>
        <translation>ثابت زمانی x</translation>
    </message>
    <message>
        <source>How slowly x follows f(V).</source>
        <translation>کندی پیروی x از ⁦f(V)⁩.</translation>
    </message>
    <message>
        <source>Reversal potential of the slow current</source>
        <translation>پتانسیل وارونگی جریان کند</translation>
    </message>
    <message>
        <source>Where the slow current changes its sign.</source>
        <translation>جایی که جریان کند علامت عوض می‌کند.</translation>
    </message>
    <message>
        <source>Half activation</source>
        <translation>نیم‌فعالی</translation>
    </message>
    <message>
        <source>Where x settles at one half.</source>
        <translation>جایی که x به نیم می‌رسد.</translation>
    </message>
    <message>
        <source>Width of the activation</source>
        <translation>پهنای فعال‌سازی</translation>
    </message>
    <message>
        <source>How gradually the slow current is activated; small: suddenly.</source>
        <translation>تدریجی بودن فعال‌سازی جریان کند؛ کوچک: ناگهانی.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>فعال‌سازی</translation>
    </message>
    <message>
        <source>What x follows. logistic: between 0 and 1. linear: V - E_L in mV, the course&apos;s literal form, with the current g_x x.</source>
        <translation>آنچه x از آن پیروی می‌کند. لجستیک: میان 0 و 1. خطی: ⁦V - E_L⁩ بر حسب ⁦mV⁩، شکل عینی درس، با جریان ⁦g_x x⁩.</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>لجستیک</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطی</translation>
    </message>
    <message>
        <source>How far the slow current is switched on; in the linear form V - E_L, smoothed.</source>
        <translation>اندازهٔ روشن بودن جریان کند؛ در شکل خطی ⁦V - E_L⁩ هموارشده.</translation>
    </message>
    <message>
        <source>Slow current</source>
        <translation>جریان کند</translation>
    </message>
    <message>
        <source>The voltage-activated current out of the cell.</source>
        <translation>جریان فعال‌شونده با ولتاژ، رو به بیرون سلول.</translation>
    </message>
    <message>
        <source>Hodgkin-Huxley</source>
        <translation>هاجکین–هاکسلی</translation>
    </message>
    <message>
        <source>C dV/dt = I - g_Na m^3 h (V - E_Na) - g_K n^4 (V - E_K) - g_L (V - E_L), each gate with dx/dt = phi (alpha (1 - x) - beta x), V shifted so that rest lies at -65 mV. A spike is a maximum of V above -50 mV that rises and falls by 10 mV or more: at strong currents spikes stay below 0 mV. Rates are held beyond -150 and 150 mV, where all gates are open or closed.</source>
        <translation>⁦C dV/dt = I - g_Na m^3 h (V - E_Na) - g_K n^4 (V - E_K) - g_L (V - E_L)⁩، هر دریچه با ⁦dx/dt = phi (alpha (1 - x) - beta x)⁩، و V چنان جابه‌جا شده که آرامش در ⁦-65 mV⁩ است. اسپایک بیشینه‌ای از V بالای ⁦-50 mV⁩ است که ⁦10 mV⁩ یا بیشتر بالا و پایین می‌رود: در جریان‌های قوی اسپایک‌ها زیر ⁦0 mV⁩ می‌مانند. نرخ‌ها بیرون از ⁦-150⁩ تا ⁦150 mV⁩ که همهٔ دریچه‌ها باز یا بسته‌اند ثابت نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Largest sodium conductance</source>
        <translation>بیشینهٔ رسانایی سدیم</translation>
    </message>
    <message>
        <source>With all sodium channels open.</source>
        <translation>با باز بودن همهٔ کانال‌های سدیم.</translation>
    </message>
    <message>
        <source>Largest potassium conductance</source>
        <translation>بیشینهٔ رسانایی پتاسیم</translation>
    </message>
    <message>
        <source>With all potassium channels open.</source>
        <translation>با باز بودن همهٔ کانال‌های پتاسیم.</translation>
    </message>
    <message>
        <source>Always open.</source>
        <translation>همیشه باز.</translation>
    </message>
    <message>
        <source>Sodium reversal potential</source>
        <translation>پتانسیل وارونگی سدیم</translation>
    </message>
    <message>
        <source>Where the sodium current changes its sign.</source>
        <translation>جایی که جریان سدیم علامت عوض می‌کند.</translation>
    </message>
    <message>
        <source>Potassium reversal potential</source>
        <translation>پتانسیل وارونگی پتاسیم</translation>
    </message>
    <message>
        <source>Where the potassium current changes its sign.</source>
        <translation>جایی که جریان پتاسیم علامت عوض می‌کند.</translation>
    </message>
    <message>
        <source>Where the leak current changes its sign.</source>
        <translation>جایی که جریان نشتی علامت عوض می‌کند.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>دما</translation>
    </message>
    <message>
        <source>Gates are three times as fast with each 10 degrees more.</source>
        <translation>با هر 10 درجه بیشتر، دریچه‌ها سه برابر سریع‌تر می‌شوند.</translation>
    </message>
    <message>
        <source>V at the start of the run, with the gates settled there. Giving it switches the start to V_init.</source>
        <translation>V در آغاز اجرا، با دریچه‌های جاافتاده در آن. دادن آن آغاز را به V_init می‌برد.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>rest: where the cell settles without current. V_init: at that potential, with settled gates. notebook: at V_init with m = 0.05, h = 0.54, n = 0.34, as in the course.</source>
        <translation>آرامش: جایی که سلول بدون جریان آرام می‌گیرد. ⁦V_init⁩: در آن پتانسیل، با دریچه‌های جاافتاده. دفترچه: در V_init با ⁦m = 0.05, h = 0.54, n = 0.34⁩، مانند درس.</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>آرامش</translation>
    </message>
    <message>
        <source>V_init</source>
        <translation>V_init</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>دفترچه</translation>
    </message>
    <message>
        <source>Sodium activation</source>
        <translation>فعال‌سازی سدیم</translation>
    </message>
    <message>
        <source>How far the fast gates of the sodium channels are open.</source>
        <translation>اندازهٔ باز بودن دریچه‌های سریع کانال‌های سدیم.</translation>
    </message>
    <message>
        <source>Sodium inactivation</source>
        <translation>غیرفعال‌سازی سدیم</translation>
    </message>
    <message>
        <source>How far the inactivation gates of the sodium channels are open; it closes in a spike.</source>
        <translation>اندازهٔ باز بودن دریچه‌های غیرفعال‌سازی کانال‌های سدیم؛ در اسپایک بسته می‌شود.</translation>
    </message>
    <message>
        <source>Potassium activation</source>
        <translation>فعال‌سازی پتاسیم</translation>
    </message>
    <message>
        <source>How far the gates of the potassium channels are open.</source>
        <translation>اندازهٔ باز بودن دریچه‌های کانال‌های پتاسیم.</translation>
    </message>
    <message>
        <source>Sodium conductance</source>
        <translation>رسانایی سدیم</translation>
    </message>
    <message>
        <source>g_Na m^3 h.</source>
        <translation>⁦g_Na m^3 h⁩.</translation>
    </message>
    <message>
        <source>Potassium conductance</source>
        <translation>رسانایی پتاسیم</translation>
    </message>
    <message>
        <source>g_K n^4.</source>
        <translation>⁦g_K n^4⁩.</translation>
    </message>
    <message>
        <source>Constant.</source>
        <translation>ثابت.</translation>
    </message>
    <message>
        <source>Sodium current</source>
        <translation>جریان سدیم</translation>
    </message>
    <message>
        <source>Out of the cell: negative where it depolarises.</source>
        <translation>رو به بیرون سلول: منفی آنجا که دپلاریزه می‌کند.</translation>
    </message>
    <message>
        <source>Potassium current</source>
        <translation>جریان پتاسیم</translation>
    </message>
    <message>
        <source>Out of the cell: positive where it repolarises.</source>
        <translation>رو به بیرون سلول: مثبت آنجا که رپلاریزه می‌کند.</translation>
    </message>
    <message>
        <source>Leak current</source>
        <translation>جریان نشتی</translation>
    </message>
    <message>
        <source>Out of the cell.</source>
        <translation>رو به بیرون سلول.</translation>
    </message>
    <message>
        <source>Constant current</source>
        <translation>جریان ثابت</translation>
    </message>
    <message>
        <source>I = I_inj for the whole run.</source>
        <translation>⁦I = I_inj⁩ در سراسر اجرا.</translation>
    </message>
    <message>
        <source>The constant part of the input current.</source>
        <translation>بخش ثابت جریان ورودی.</translation>
    </message>
    <message>
        <source>Current pulse</source>
        <translation>پالس جریان</translation>
    </message>
    <message>
        <source>I = I_inj from the onset for the duration, and 0 before and after.</source>
        <translation>⁦I = I_inj⁩ از شروع پالس به اندازهٔ مدت، و پیش و پس از آن 0.</translation>
    </message>
    <message>
        <source>The current during the pulse.</source>
        <translation>جریان هنگام پالس.</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>شروع پالس</translation>
    </message>
    <message>
        <source>When the pulse begins.</source>
        <translation>زمان آغاز پالس.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>How long the pulse lasts.</source>
        <translation>طول پالس.</translation>
    </message>
    <message>
        <source>White noise</source>
        <translation>نویز سفید</translation>
    </message>
    <message>
        <source>I = mu + sigma n / sqrt(dt), dt in seconds, with a standard normal number n per step: the spectrum does not depend on dt. At dt = 0.1 ms a sample has the standard deviation 100 sigma.</source>
        <translation>⁦I = mu + sigma n / sqrt(dt)⁩، dt بر حسب ثانیه، با عدد نرمال استاندارد n در هر گام: طیف به dt بستگی ندارد. در ⁦dt = 0.1 ms⁩ انحراف معیار هر نمونه ⁦100 sigma⁩ است.</translation>
    </message>
    <message>
        <source>Mean current</source>
        <translation>جریان میانگین</translation>
    </message>
    <message>
        <source>The mean of the noisy current.</source>
        <translation>میانگین جریان نویزی.</translation>
    </message>
    <message>
        <source>Noise intensity</source>
        <translation>شدت نویز</translation>
    </message>
    <message>
        <source>The strength of the white noise; its two-sided power density is sigma squared.</source>
        <translation>شدت نویز سفید؛ چگالی توان دوطرفهٔ آن مربع sigma است.</translation>
    </message>
    <message>
        <source>Ornstein-Uhlenbeck noise</source>
        <translation>نویز اورنشتاین–اولنبک</translation>
    </message>
    <message>
        <source>tau_ou dI = (mu - I) dt + sigma sqrt(2 tau_ou) dW, by Euler-Maruyama: noise with a memory of tau_ou, mean mu and standard deviation sigma.</source>
        <translation>⁦tau_ou dI = (mu - I) dt + sigma sqrt(2 tau_ou) dW⁩، به روش اویلر–مارویاما: نویزی با حافظهٔ tau_ou، میانگین mu و انحراف معیار sigma.</translation>
    </message>
    <message>
        <source>Noise amplitude</source>
        <translation>دامنهٔ نویز</translation>
    </message>
    <message>
        <source>The standard deviation of the noisy current.</source>
        <translation>انحراف معیار جریان نویزی.</translation>
    </message>
    <message>
        <source>Correlation time of the noise</source>
        <translation>زمان همبستگی نویز</translation>
    </message>
    <message>
        <source>How long the noise remembers its value.</source>
        <translation>مدتی که نویز مقدارش را به یاد دارد.</translation>
    </message>
    <message>
        <source>Start of the noise</source>
        <translation>آغاز نویز</translation>
    </message>
    <message>
        <source>stationary: from mu + sigma n, as if the noise had run for ever. notebook: from sigma n, near 0, as the course notebook does; the mean then takes a few tau_ou to reach mu.</source>
        <translation>مانا: از ⁦mu + sigma n⁩، گویی نویز از ازل بوده است. دفترچه: از ⁦sigma n⁩، نزدیک 0، مانند دفترچهٔ درس؛ میانگین آنگاه چند tau_ou زمان می‌برد تا به mu برسد.</translation>
    </message>
    <message>
        <source>stationary</source>
        <translation>مانا</translation>
    </message>
    <message>
        <source>Euler, as in the notebook</source>
        <translation>اویلر، مانند دفترچه</translation>
    </message>
    <message>
        <source>Forward Euler in the operation order of the course notebook: the same spikes, bit for bit.</source>
        <translation>اویلر پیشرو با ترتیب عملیات دفترچهٔ درس: همان اسپایک‌ها، بیت به بیت.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقیق</translation>
    </message>
    <message>
        <source>Exact propagator with exact threshold crossing times; the input is constant within a step.</source>
        <translation>انتشارگر دقیق با زمان دقیق گذر از آستانه؛ ورودی درون هر گام ثابت است.</translation>
    </message>
    <message>
        <source>Runge-Kutta, fixed step</source>
        <translation>رونگه–کوتا، گام ثابت</translation>
    </message>
    <message>
        <source>The classical Runge-Kutta method of order 4 in steps of dt; spike times lie between the steps.</source>
        <translation>روش کلاسیک رونگه–کوتای مرتبهٔ 4 با گام dt؛ زمان اسپایک‌ها میان گام‌هاست.</translation>
    </message>
    <message>
        <source>Dormand-Prince, adaptive</source>
        <translation>دورمن–پرینس، تطبیقی</translation>
    </message>
    <message>
        <source>Order 5 with an error estimate: steps are as small as an error of 1e-6 of each variable&apos;s range demands, and end where the input changes. dt is only the distance of the samples.</source>
        <translation>مرتبهٔ 5 با برآورد خطا: گام‌ها به کوچکی‌ای هستند که خطای ⁦1e-6⁩ دامنهٔ هر متغیر می‌طلبد، و جایی که ورودی عوض می‌شود پایان می‌یابند. dt تنها فاصلهٔ نمونه‌هاست.</translation>
    </message>
    <message>
        <source>Euler-Maruyama</source>
        <translation>اویلر–مارویاما</translation>
    </message>
    <message>
        <source>The Euler method for noisy input, in steps of dt; spike times lie between the steps.</source>
        <translation>روش اویلر برای ورودی نویزی، با گام dt؛ زمان اسپایک‌ها میان گام‌هاست.</translation>
    </message>
    <message>
        <source>Length of the run.</source>
        <translation>طول اجرا.</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>گام زمانی</translation>
    </message>
    <message>
        <source>Distance of two samples, and the step of fixed-step schemes. A run has ceil(T/dt) samples.</source>
        <translation>فاصلهٔ دو نمونه، و گام روش‌های گام‌ثابت. هر اجرا ⁦ceil(T/dt)⁩ نمونه دارد.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>How the equations are integrated.</source>
        <translation>چگونگی انتگرال‌گیری معادله‌ها.</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>دقیق</translation>
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
        <translation>اعداد تصادفی</translation>
    </message>
    <message>
        <source>numpy: the stream of np.random.seed(seed); randn, as in the course. philox: a counter-based stream for many independent trials.</source>
        <translation>⁦numpy⁩: دنبالهٔ ⁦np.random.seed(seed); randn⁩، مانند درس. ⁦philox⁩: دنباله‌ای بر پایهٔ شمارنده برای تکرارهای مستقل فراوان.</translation>
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
        <translation>بذر</translation>
    </message>
    <message>
        <source>Chooses the realisation of the noise. The same seed gives the same noise.</source>
        <translation>تحقق نویز را برمی‌گزیند. بذر یکسان نویز یکسان می‌دهد.</translation>
    </message>
    <message>
        <source>Spike count</source>
        <translation>شمار اسپایک‌ها</translation>
    </message>
    <message>
        <source>Number of spikes within T.</source>
        <translation>شمار اسپایک‌ها در T.</translation>
    </message>
    <message>
        <source>Firing rate</source>
        <translation>نرخ شلیک</translation>
    </message>
    <message>
        <source>Spikes within T, divided by T.</source>
        <translation>اسپایک‌های درون T تقسیم بر T.</translation>
    </message>
    <message>
        <source>First-interval rate</source>
        <translation>نرخ بازهٔ نخست</translation>
    </message>
    <message>
        <source>1 over the first interspike interval; 0 with fewer than two spikes.</source>
        <translation>1 تقسیم بر نخستین بازهٔ بین اسپایک‌ها؛ با کمتر از دو اسپایک 0.</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>میانگین بازه</translation>
    </message>
    <message>
        <source>Mean of the interspike intervals.</source>
        <translation>میانگین بازه‌های بین اسپایک‌ها.</translation>
    </message>
    <message>
        <source>Interval standard deviation</source>
        <translation>انحراف معیار بازه‌ها</translation>
    </message>
    <message>
        <source>Standard deviation of the interspike intervals (ddof 0).</source>
        <translation>انحراف معیار بازه‌های بین اسپایک‌ها ⁦(ddof 0)⁩.</translation>
    </message>
    <message>
        <source>Interval variance</source>
        <translation>واریانس بازه‌ها</translation>
    </message>
    <message>
        <source>Variance of the interspike intervals (ddof 0).</source>
        <translation>واریانس بازه‌های بین اسپایک‌ها ⁦(ddof 0)⁩.</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>ضریب تغییرات</translation>
    </message>
    <message>
        <source>Standard deviation of the interspike intervals (ddof 0) over their mean.</source>
        <translation>انحراف معیار بازه‌های بین اسپایک‌ها ⁦(ddof 0)⁩ تقسیم بر میانگین آن‌ها.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>تأخیر نخستین اسپایک</translation>
    </message>
    <message>
        <source>Time of the first spike.</source>
        <translation>زمان نخستین اسپایک.</translation>
    </message>
    <message>
        <source>Rheobase</source>
        <translation>رئوباز</translation>
    </message>
    <message>
        <source>Smallest I_inj (or mu) with at least 1 spike within T, on a grid of 1/500 of its slider&apos;s range unless a resolution is given.</source>
        <translation>کوچک‌ترین I_inj (یا mu) با دست‌کم 1 اسپایک در T، روی شبکه‌ای به ریزی ⁦1/500⁩ دامنهٔ لغزنده، اگر دقتی داده نشده باشد.</translation>
    </message>
    <message>
        <source>V against time with a mark for each spike, and below it what goes on inside: gates, conductances, currents, adaptation.</source>
        <translation>V در برابر زمان با نشانی برای هر اسپایک، و زیر آن آنچه درون سلول می‌گذرد: دریچه‌ها، رسانایی‌ها، جریان‌ها، سازگاری.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>دریچه‌ها</translation>
    </message>
    <message>
        <source>The gating variables of models that have them.</source>
        <translation>متغیرهای دریچه‌ای مدل‌هایی که آن‌ها را دارند.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>The open conductances of models with channels.</source>
        <translation>رسانایی‌های باز مدل‌های کانال‌دار.</translation>
    </message>
    <message>
        <source>Currents</source>
        <translation>جریان‌ها</translation>
    </message>
    <message>
        <source>The currents through the membrane, out of the cell.</source>
        <translation>جریان‌های گذرنده از غشا، رو به بیرون سلول.</translation>
    </message>
    <message>
        <source>The adaptation variable of models that have one.</source>
        <translation>متغیر سازگاری مدل‌هایی که آن را دارند.</translation>
    </message>
    <message>
        <source>Shown in the window</source>
        <translation>نمایش در پنجره</translation>
    </message>
    <message>
        <source>Whether the window shows this figure. One that is not shown costs nothing.</source>
        <translation>آیا پنجره این شکل را نشان دهد. شکلی که نشان داده نشود هزینه‌ای ندارد.</translation>
    </message>
    <message>
        <source>The sum of all inputs against time.</source>
        <translation>مجموع همهٔ ورودی‌ها در برابر زمان.</translation>
    </message>
    <message>
        <source>One spike</source>
        <translation>یک اسپایک</translation>
    </message>
    <message>
        <source>A zoom on one spike of the run: V, gates, conductances and currents, aligned.</source>
        <translation>بزرگ‌نمایی یک اسپایک از اجرا: V، دریچه‌ها، رسانایی‌ها و جریان‌ها، هم‌تراز.</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>اسپایک</translation>
    </message>
    <message>
        <source>Which spike of the run.</source>
        <translation>کدام اسپایک اجرا.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از آن</translation>
    </message>
    <message>
        <source>How long before the spike the picture begins.</source>
        <translation>تصویر چه مدت پیش از اسپایک آغاز می‌شود.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>How long after the spike it ends.</source>
        <translation>تصویر چه مدت پس از اسپایک پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Steady states and time constants</source>
        <translation>حالت‌های پایا و ثابت‌های زمانی</translation>
    </message>
    <message>
        <source>Where each gating or adaptation variable settles at a fixed V, and how fast.</source>
        <translation>هر متغیر دریچه‌ای یا سازگاری در V ثابت به کجا می‌رسد و با چه سرعتی.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Where V begins.</source>
        <translation>جایی که V آغاز می‌شود.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Where V ends.</source>
        <translation>جایی که V پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Phase plane</source>
        <translation>صفحهٔ فاز</translation>
    </message>
    <message>
        <source>The run over V and a second variable, with the lines where V (at the mean input) and the other stand still.</source>
        <translation>اجرا روی V و یک متغیر دوم، با خط‌هایی که بر آن‌ها V (در ورودی میانگین) و دیگری ثابت می‌مانند.</translation>
    </message>
    <message>
        <source>Against V</source>
        <translation>در برابر V</translation>
    </message>
    <message>
        <source>The second variable; auto: the last one that the model has.</source>
        <translation>متغیر دوم؛ خودکار: آخرین متغیر مدل.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>ISI histogram</source>
        <translation>هیستوگرام بازه‌ها</translation>
    </message>
    <message>
        <source>How often each interspike interval occurs in the run.</source>
        <translation>فراوانی هر بازهٔ بین اسپایک‌ها در اجرا.</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>پهنای دسته</translation>
    </message>
    <message>
        <source>Width of a bar.</source>
        <translation>پهنای هر ستون.</translation>
    </message>
    <message>
        <source>Longest interval shown</source>
        <translation>بلندترین بازهٔ نمایش‌داده</translation>
    </message>
    <message>
        <source>Where the axis ends; longer intervals are counted in a note.</source>
        <translation>جایی که محور پایان می‌یابد؛ بازه‌های بلندتر در یادداشتی شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>F-I curve</source>
        <translation>منحنی ⁦F-I⁩</translation>
    </message>
    <message>
        <source>How often the neuron fires as the input current rises.</source>
        <translation>نورون با افزایش جریان ورودی چند بار شلیک می‌کند.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>What is measured at each point.</source>
        <translation>آنچه در هر نقطه اندازه گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>در برابر</translation>
    </message>
    <message>
        <source>What lies along the axis: the varied quantity, or another measure at the same points.</source>
        <translation>آنچه روی محور است: کمیت تغییریافته، یا سنجهٔ دیگری در همان نقطه‌ها.</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>کمیت تغییریافته</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>How many values of the varied quantity are tried, where they are not given one by one.</source>
        <translation>چند مقدار از کمیت تغییریافته آزموده شود، آنجا که یک‌به‌یک داده نشده‌اند.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>تکرارها</translation>
    </message>
    <message>
        <source>Realisations of the noise at each point; from 2 on their mean and its standard error.</source>
        <translation>تحقق‌های نویز در هر نقطه؛ از 2 به بالا میانگین و خطای معیار آن.</translation>
    </message>
    <message>
        <source>Noise of the points</source>
        <translation>نویز نقطه‌ها</translation>
    </message>
    <message>
        <source>shared: all points see the same realisations, as in the course, which makes smooth curves. independent: each point has its own (philox random numbers only).</source>
        <translation>مشترک: همهٔ نقطه‌ها همان تحقق‌ها را می‌بینند، مانند درس؛ منحنی‌ها هموار می‌شوند. مستقل: هر نقطه تحقق خود را دارد (تنها با ⁦philox⁩).</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>The quantity along the axis and its values, such as sigma, tau_m=2..50, I_inj=100:300:0.1 or mu=200,250; empty: I_inj (or mu) over its slider&apos;s range.</source>
        <translation>کمیت روی محور و مقدارهایش، مانند ⁦sigma⁩ یا ⁦tau_m=2..50⁩ یا ⁦I_inj=100:300:0.1⁩ یا ⁦mu=200,250⁩؛ تهی: I_inj (یا mu) در دامنهٔ لغزنده‌اش.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>A curve for each of these values, such as sigma=1,3,5; empty: a single curve.</source>
        <translation>یک منحنی برای هر یک از این مقدارها، مانند ⁦sigma=1,3,5⁩؛ تهی: تنها یک منحنی.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>منحنی</translation>
    </message>
    <message>
        <source>Any measure against anything that can be set, or against another measure.</source>
        <translation>هر سنجه در برابر هر آنچه تنظیم‌پذیر است، یا در برابر سنجه‌ای دیگر.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>نقشهٔ حرارتی</translation>
    </message>
    <message>
        <source>A measure over two quantities, as colours; click to go there.</source>
        <translation>یک سنجه روی دو کمیت، به شکل رنگ؛ با کلیک به آنجا بروید.</translation>
    </message>
    <message>
        <source>How many values of each of the two quantities are tried.</source>
        <translation>چند مقدار از هر یک از دو کمیت آزموده شود.</translation>
    </message>
    <message>
        <source>Along x</source>
        <translation>در راستای x</translation>
    </message>
    <message>
        <source>The quantity to the right and its range, such as mu=100..400; empty: I_inj (or mu) over its slider&apos;s range.</source>
        <translation>کمیت افقی و دامنهٔ آن، مانند ⁦mu=100..400⁩؛ تهی: I_inj (یا mu) در دامنهٔ لغزنده‌اش.</translation>
    </message>
    <message>
        <source>Along y</source>
        <translation>در راستای y</translation>
    </message>
    <message>
        <source>The quantity upwards and its range, such as sigma=0..10; empty: the model&apos;s first parameter over its slider&apos;s range.</source>
        <translation>کمیت عمودی و دامنهٔ آن، مانند ⁦sigma=0..10⁩؛ تهی: نخستین پارامتر مدل در دامنهٔ لغزنده‌اش.</translation>
    </message>
    <message>
        <source>Power spectrum</source>
        <translation>طیف توان</translation>
    </message>
    <message>
        <source>How the power of a trace is spread over frequencies above 0, with the theory of the noise and of the membrane as a filter. Of more than 8192 frequencies of a whole run, neighbours are averaged.</source>
        <translation>چگونگی پخش توان یک ردپا روی بسامدهای بالای 0، با نظریهٔ نویز و غشا به‌عنوان فیلتر. از بیش از 8192 بسامد یک اجرای کامل، همسایه‌ها میانگین گرفته می‌شوند.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>سیگنال</translation>
    </message>
    <message>
        <source>Which trace of the run: a state of the neuron or the injected current.</source>
        <translation>کدام ردپای اجرا: حالتی از نورون یا جریان تزریقی.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>برآورد</translation>
    </message>
    <message>
        <source>welch: power density, averaged over segments and neighbouring frequencies. periodogram: power density from the whole run at once; a steep spectrum leaks into its high frequencies. raw: the course&apos;s |X|^2, without removal of the mean and without scaling.</source>
        <translation>⁦welch⁩: چگالی توان، میانگین‌گرفته روی قطعه‌ها و بسامدهای همسایه. دوره‌نگار: چگالی توان از کل اجرا یکجا؛ طیف پرشیب به بسامدهای بالایش نشت می‌کند. خام: ⁦|X|^2⁩ درس، بدون کم‌کردن میانگین و بدون مقیاس‌دهی.</translation>
    </message>
    <message>
        <source>welch</source>
        <translation>welch</translation>
    </message>
    <message>
        <source>periodogram</source>
        <translation>دوره‌نگار</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <source>Length of the segments of welch: shorter ones scatter less, longer ones tell nearer frequencies apart. Slower changes than a segment are not resolved.</source>
        <translation>طول قطعه‌های ⁦welch⁩: کوتاه‌ترها پراکندگی کمتری دارند، بلندترها بسامدهای نزدیک‌تر را جدا می‌کنند. تغییرهای کندتر از یک قطعه تفکیک نمی‌شوند.</translation>
    </message>
    <message>
        <source>Points a decade</source>
        <translation>نقطه در هر دهه</translation>
    </message>
    <message>
        <source>Neighbouring frequencies of welch are averaged until there are no more of them in a decade.</source>
        <translation>بسامدهای همسایهٔ ⁦welch⁩ میانگین گرفته می‌شوند تا در هر دهه بیش از این شمار نماند.</translation>
    </message>
    <message>
        <source>How a trace is correlated with itself some time later, or how often a spike follows a spike at that lag.</source>
        <translation>همبستگی یک ردپا با خودش کمی بعدتر، یا اینکه هر چند وقت در آن فاصله اسپایکی از پی اسپایکی می‌آید.</translation>
    </message>
    <message>
        <source>spikes</source>
        <translation>اسپایک‌ها</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>بیشترین تأخیر</translation>
    </message>
    <message>
        <source>Where the lags end.</source>
        <translation>جایی که تأخیرها پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Of a trace: the covariance in its unit squared, or the correlation, which is 1 at lag 0.</source>
        <translation>برای ردپا: کوواریانس در مربع یکایش، یا همبستگی که در تأخیر 0 برابر 1 است.</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>کوواریانس</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>همبستگی</translation>
    </message>
    <message>
        <source>Width of a bar, for the lags between spikes.</source>
        <translation>پهنای ستون، برای فاصلهٔ میان اسپایک‌ها.</translation>
    </message>
    <message>
        <source>Serial correlation of intervals</source>
        <translation>همبستگی پیاپی بازه‌ها</translation>
    </message>
    <message>
        <source>The correlation of an interspike interval with the one that is k intervals later, and the band that holds 95 % of the values if they are independent.</source>
        <translation>همبستگی یک بازهٔ بین اسپایک‌ها با بازهٔ k تا بعد، و نواری که اگر مستقل باشند ⁦95 %⁩ مقدارها در آن است.</translation>
    </message>
    <message>
        <source>How many intervals apart the compared ones are at most.</source>
        <translation>بازه‌های مقایسه‌شده حداکثر چند بازه از هم دورند.</translation>
    </message>
    <message>
        <source>Spike-triggered average</source>
        <translation>میانگین وابسته به اسپایک</translation>
    </message>
    <message>
        <source>The mean of the injected current before and after a spike, with its standard error.</source>
        <translation>میانگین جریان تزریقی پیش و پس از اسپایک، با خطای معیار آن.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>How long before a spike the average begins; it ends a fifth of that after it.</source>
        <translation>میانگین‌گیری چه مدت پیش از اسپایک آغاز می‌شود؛ یک‌پنجم آن پس از اسپایک پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>زمین بازی</translation>
    </message>
    <message>
        <source>Drag the current, the noise and the membrane time constant: what makes the neuron fire, and what makes it irregular?</source>
        <translation>جریان، نویز و ثابت زمانی غشا را بکشید: چه چیز نورون را به شلیک وامی‌دارد و چه چیز آن را نامنظم می‌کند؟</translation>
    </message>
    <message>
        <source>A2 Power spectrum</source>
        <translation>⁦A2⁩ طیف توان</translation>
    </message>
    <message>
        <source>Where is the power of this noise? Change tau_ou and watch the corner of the spectrum move.</source>
        <translation>توان این نویز کجاست؟ tau_ou را تغییر دهید و جابه‌جایی گوشهٔ طیف را ببینید.</translation>
    </message>
    <message>
        <source>B1 Current pulse</source>
        <translation>⁦B1⁩ پالس جریان</translation>
    </message>
    <message>
        <source>What does V do during the pulse and after it? Why is there no spike?</source>
        <translation>V هنگام پالس و پس از آن چه می‌کند؟ چرا اسپایکی نیست؟</translation>
    </message>
    <message>
        <source>B2 Direct current</source>
        <translation>⁦B2⁩ جریان مستقیم</translation>
    </message>
    <message>
        <source>How do the number of spikes and the firing frequency depend on the current?</source>
        <translation>شمار اسپایک‌ها و بسامد شلیک چگونه به جریان بستگی دارند؟</translation>
    </message>
    <message>
        <source>B3 Rheobase</source>
        <translation>⁦B3⁩ رئوباز</translation>
    </message>
    <message>
        <source>What is the smallest current that makes the neuron fire? Drag the marker, then change T.</source>
        <translation>کوچک‌ترین جریانی که نورون را به شلیک وامی‌دارد چیست؟ نشانگر را بکشید، سپس T را تغییر دهید.</translation>
    </message>
    <message>
        <source>B4 Membrane time constant</source>
        <translation>⁦B4⁩ ثابت زمانی غشا</translation>
    </message>
    <message>
        <source>What does tau_m do to the firing rate, and what to the rheobase?</source>
        <translation>tau_m با نرخ شلیک چه می‌کند و با رئوباز چه؟</translation>
    </message>
    <message>
        <source>B5 White noise</source>
        <translation>⁦B5⁩ نویز سفید</translation>
    </message>
    <message>
        <source>What do mu and sigma do to the current, and what to the spikes?</source>
        <translation>mu و sigma با جریان چه می‌کنند و با اسپایک‌ها چه؟</translation>
    </message>
    <message>
        <source>B6 Rheobase under noise</source>
        <translation>⁦B6⁩ رئوباز زیر نویز</translation>
    </message>
    <message>
        <source>How does the smallest mean current that fires change as the noise grows?</source>
        <translation>کوچک‌ترین جریان میانگینی که شلیک می‌آورد با رشد نویز چگونه تغییر می‌کند؟</translation>
    </message>
    <message>
        <source>B7 Interval variance</source>
        <translation>⁦B7⁩ واریانس بازه‌ها</translation>
    </message>
    <message>
        <source>How regular is the firing as sigma grows?</source>
        <translation>با رشد sigma شلیک چقدر منظم است؟</translation>
    </message>
    <message>
        <source>B8 Mean and noise together</source>
        <translation>⁦B8⁩ میانگین و نویز با هم</translation>
    </message>
    <message>
        <source>Which combinations of mu and sigma fire at the same rate? What sets the ceiling at large mu: tau_m or t_ref?</source>
        <translation>کدام ترکیب‌های mu و sigma با یک نرخ شلیک می‌کنند؟ سقف نرخ در mu بزرگ را کدام تعیین می‌کند: tau_m یا t_ref؟</translation>
    </message>
    <message>
        <source>B9 Intervals, weak noise</source>
        <translation>⁦B9⁩ بازه‌ها، نویز ضعیف</translation>
    </message>
    <message>
        <source>How wide is the distribution of the interspike intervals at sigma = 0.5?</source>
        <translation>توزیع بازه‌های بین اسپایک‌ها در ⁦sigma = 0.5⁩ چقدر پهن است؟</translation>
    </message>
    <message>
        <source>B9 Intervals, strong noise</source>
        <translation>⁦B9⁩ بازه‌ها، نویز قوی</translation>
    </message>
    <message>
        <source>How wide is it at sigma = 3? Where is the interval that the course&apos;s axis left out?</source>
        <translation>در ⁦sigma = 3⁩ چقدر پهن است؟ بازه‌ای که محور درس جا انداخته کجاست؟</translation>
    </message>
    <message>
        <source>B10 F-I curve under noise</source>
        <translation>⁦B10⁩ منحنی ⁦F-I⁩ زیر نویز</translation>
    </message>
    <message>
        <source>How does noise change the F-I curve, and where does firing begin?</source>
        <translation>نویز منحنی ⁦F-I⁩ را چگونه تغییر می‌دهد و شلیک از کجا آغاز می‌شود؟</translation>
    </message>
    <message>
        <source>B11 Coefficient of variation</source>
        <translation>⁦B11⁩ ضریب تغییرات</translation>
    </message>
    <message>
        <source>What does CV measure? Make it 0, and make it 1.</source>
        <translation>⁦CV⁩ چه را می‌سنجد؟ آن را 0 کنید، و سپس 1.</translation>
    </message>
    <message>
        <source>B12 CV against mu</source>
        <translation>⁦B12 CV⁩ در برابر mu</translation>
    </message>
    <message>
        <source>Why does the firing become more regular as mu rises?</source>
        <translation>چرا با افزایش mu شلیک منظم‌تر می‌شود؟</translation>
    </message>
    <message>
        <source>B13 Rate against CV</source>
        <translation>⁦B13⁩ نرخ در برابر ⁦CV⁩</translation>
    </message>
    <message>
        <source>How do rate and irregularity go together as mu rises?</source>
        <translation>با افزایش mu نرخ و بی‌نظمی چگونه با هم تغییر می‌کنند؟</translation>
    </message>
    <message>
        <source>B14 Ornstein-Uhlenbeck current</source>
        <translation>⁦B14⁩ جریان اورنشتاین–اولنبک</translation>
    </message>
    <message>
        <source>What does tau_ou do to the current? How long does it take to reach mu from the course&apos;s start near 0?</source>
        <translation>tau_ou با جریان چه می‌کند؟ از آغاز درس نزدیک 0 تا رسیدن به mu چقدر طول می‌کشد؟</translation>
    </message>
    <message>
        <source>B15 Neuron driven by OU noise</source>
        <translation>⁦B15⁩ نورون زیر نویز ⁦OU⁩</translation>
    </message>
    <message>
        <source>How does the neuron fire when the mean current alone would hardly make it?</source>
        <translation>وقتی جریان میانگین به‌تنهایی به‌سختی کافی است نورون چگونه شلیک می‌کند؟</translation>
    </message>
    <message>
        <source>B16 Memory of the noise</source>
        <translation>⁦B16⁩ حافظهٔ نویز</translation>
    </message>
    <message>
        <source>Does tau_ou lower the spike count? Compare the course&apos;s start near 0 with a stationary start.</source>
        <translation>آیا tau_ou شمار اسپایک‌ها را کم می‌کند؟ آغاز درس نزدیک 0 را با آغازی مانا مقایسه کنید.</translation>
    </message>
    <message>
        <source>C1 Exponential integrate-and-fire</source>
        <translation>⁦C1⁩ انباشت و شلیک نمایی</translation>
    </message>
    <message>
        <source>The threshold is soft: where does V turn upwards for good, and does V_peak matter?</source>
        <translation>آستانه نرم است: V کجا برای همیشه رو به بالا می‌رود و آیا V_peak مهم است؟</translation>
    </message>
    <message>
        <source>C1 EIF with noise</source>
        <translation>⁦C1 EIF⁩ با نویز</translation>
    </message>
    <message>
        <source>What does noise do to the F-I curve below and above the rheobase of 180 pA?</source>
        <translation>نویز با منحنی ⁦F-I⁩ زیر و بالای رئوباز ⁦180 pA⁩ چه می‌کند؟</translation>
    </message>
    <message>
        <source>C2 AdEx: adaptation</source>
        <translation>⁦C2 AdEx⁩: سازگاری</translation>
    </message>
    <message>
        <source>The current is constant. Why do the intervals grow, and what does b have to do with it?</source>
        <translation>جریان ثابت است. چرا بازه‌ها بزرگ می‌شوند و b چه نقشی دارد؟</translation>
    </message>
    <message>
        <source>C3 GEM: a voltage-activated current</source>
        <translation>⁦C3 GEM⁩: جریانی فعال‌شونده با ولتاژ</translation>
    </message>
    <message>
        <source>The first spikes come fast, later ones slowly: what does x do between them?</source>
        <translation>نخستین اسپایک‌ها تند می‌آیند و بعدی‌ها کند: x در این میان چه می‌کند؟</translation>
    </message>
    <message>
        <source>C3 GEM in the course&apos;s literal form</source>
        <translation>⁦C3 GEM⁩ به شکل عینی درس</translation>
    </message>
    <message>
        <source>With f(V) = V - E_L this is the AdEx without jump: what is missing compared with C2?</source>
        <translation>با ⁦f(V) = V - E_L⁩ این همان AdEx بدون جهش است: در مقایسه با ⁦C2⁩ چه کم است؟</translation>
    </message>
    <message>
        <source>C3 GEM: a pyramidal cell that falls silent</source>
        <translation>⁦C3 GEM⁩: سلول هرمی که خاموش می‌شود</translation>
    </message>
    <message>
        <source>It fires at first and then stops, although the current goes on. Which current wins?</source>
        <translation>نخست شلیک می‌کند و سپس با وجود ادامهٔ جریان می‌ایستد. کدام جریان پیروز می‌شود؟</translation>
    </message>
    <message>
        <source>C3 GEM: a SOM interneuron</source>
        <translation>⁦C3 GEM⁩: یک میان‌نورون ⁦SOM⁩</translation>
    </message>
    <message>
        <source>A lower threshold and a weaker slow current: how does the F-I curve differ from that of the pyramidal cell?</source>
        <translation>آستانه‌ای پایین‌تر و جریان کندی ضعیف‌تر: منحنی ⁦F-I⁩ با سلول هرمی چه فرقی دارد؟</translation>
    </message>
    <message>
        <source>C3 GEM: a PV interneuron</source>
        <translation>⁦C3 GEM⁩: یک میان‌نورون ⁦PV⁩</translation>
    </message>
    <message>
        <source>No slow current and a sharp threshold: what is left of adaptation?</source>
        <translation>بدون جریان کند و با آستانه‌ای تیز: از سازگاری چه می‌ماند؟</translation>
    </message>
    <message>
        <source>AdEx: tonic spiking</source>
        <translation>⁦AdEx⁩: شلیک تونیک</translation>
    </message>
    <message>
        <source>What would a and b have to be for the intervals to grow?</source>
        <translation>a و b چه باید باشند تا بازه‌ها بزرگ شوند؟</translation>
    </message>
    <message>
        <source>AdEx: adaptation</source>
        <translation>⁦AdEx⁩: سازگاری</translation>
    </message>
    <message>
        <source>Which part of the adaptation comes from a, which from b?</source>
        <translation>کدام بخش سازگاری از a است و کدام از b؟</translation>
    </message>
    <message>
        <source>AdEx: initial burst</source>
        <translation>⁦AdEx⁩: رگبار آغازین</translation>
    </message>
    <message>
        <source>Why does it burst once and never again?</source>
        <translation>چرا یک بار رگبار می‌زند و دیگر هرگز؟</translation>
    </message>
    <message>
        <source>AdEx: regular bursting</source>
        <translation>⁦AdEx⁩: رگبار منظم</translation>
    </message>
    <message>
        <source>V_reset lies above V_T. Where does a burst end in the phase plane?</source>
        <translation>V_reset بالای V_T است. رگبار در صفحهٔ فاز کجا پایان می‌یابد؟</translation>
    </message>
    <message>
        <source>AdEx: delayed accelerating</source>
        <translation>⁦AdEx⁩: شتاب‌گیرندهٔ با تأخیر</translation>
    </message>
    <message>
        <source>a is negative: what does w do between spikes?</source>
        <translation>a منفی است: w میان اسپایک‌ها چه می‌کند؟</translation>
    </message>
    <message>
        <source>AdEx: delayed regular bursting</source>
        <translation>⁦AdEx⁩: رگبار منظم با تأخیر</translation>
    </message>
    <message>
        <source>What delays the first burst?</source>
        <translation>چه چیز نخستین رگبار را به تأخیر می‌اندازد؟</translation>
    </message>
    <message>
        <source>AdEx: transient spiking</source>
        <translation>⁦AdEx⁩: شلیک گذرا</translation>
    </message>
    <message>
        <source>One spike, then silence under the same current: why?</source>
        <translation>یک اسپایک و سپس سکوت با همان جریان: چرا؟</translation>
    </message>
    <message>
        <source>AdEx: irregular spiking</source>
        <translation>⁦AdEx⁩: شلیک نامنظم</translation>
    </message>
    <message>
        <source>There is no noise at all. Where do the irregular intervals come from?</source>
        <translation>هیچ نویزی نیست. بازه‌های نامنظم از کجا می‌آیند؟</translation>
    </message>
    <message>
        <source>AdEx, textbook table: tonic</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: تونیک</translation>
    </message>
    <message>
        <source>Compare it with the adapting one: which of the parameters differs?</source>
        <translation>با نوع سازگار مقایسه کنید: کدام پارامتر فرق دارد؟</translation>
    </message>
    <message>
        <source>AdEx, textbook table: adapting</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: سازگار</translation>
    </message>
    <message>
        <source>How many spikes does it take until the intervals are equal?</source>
        <translation>چند اسپایک طول می‌کشد تا بازه‌ها برابر شوند؟</translation>
    </message>
    <message>
        <source>AdEx, textbook table: initial burst</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: رگبار آغازین</translation>
    </message>
    <message>
        <source>Where does the trajectory jump at each spike of the burst?</source>
        <translation>مسیر با هر اسپایک رگبار به کجا می‌جهد؟</translation>
    </message>
    <message>
        <source>AdEx, textbook table: bursting</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: رگباری</translation>
    </message>
    <message>
        <source>What ends each burst?</source>
        <translation>چه چیز هر رگبار را پایان می‌دهد؟</translation>
    </message>
    <message>
        <source>AdEx, textbook table: irregular</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: نامنظم</translation>
    </message>
    <message>
        <source>Compare it with bursting: only tau_m differs.</source>
        <translation>با نوع رگباری مقایسه کنید: تنها tau_m فرق دارد.</translation>
    </message>
    <message>
        <source>AdEx, textbook table: transient</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: گذرا</translation>
    </message>
    <message>
        <source>Why do the spikes stop, or nearly so?</source>
        <translation>چرا اسپایک‌ها می‌ایستند، یا تقریباً می‌ایستند؟</translation>
    </message>
    <message>
        <source>AdEx, textbook table: delayed</source>
        <translation>⁦AdEx⁩، جدول کتاب درسی: با تأخیر</translation>
    </message>
    <message>
        <source>Raise I_inj to 65 pA: is the first spike still delayed?</source>
        <translation>I_inj را به ⁦65 pA⁩ برسانید: آیا نخستین اسپایک هنوز تأخیر دارد؟</translation>
    </message>
    <message>
        <source>AdEx: a cascade to chaos</source>
        <translation>⁦AdEx⁩: آبشاری به سوی آشوب</translation>
    </message>
    <message>
        <source>Drag V_reset between -48.3 and -47.7 mV: how does the pattern of intervals change?</source>
        <translation>V_reset را میان ⁦-48.3⁩ و ⁦-47.7 mV⁩ بکشید: الگوی بازه‌ها چگونه تغییر می‌کند؟</translation>
    </message>
    <message>
        <source>D1 Hodgkin-Huxley at rest</source>
        <translation>⁦D1⁩ هاجکین–هاکسلی در آرامش</translation>
    </message>
    <message>
        <source>No current: where does V end, and is there a spike?</source>
        <translation>بدون جریان: V به کجا می‌رسد و آیا اسپایکی هست؟</translation>
    </message>
    <message>
        <source>D2 Gates at rest</source>
        <translation>⁦D2⁩ دریچه‌ها در آرامش</translation>
    </message>
    <message>
        <source>Why do n, m and h hardly change, and what are their final values?</source>
        <translation>چرا n و m و h چندان تغییر نمی‌کنند و مقدار پایانی‌شان چیست؟</translation>
    </message>
    <message>
        <source>D3 Steady states and time constants</source>
        <translation>⁦D3⁩ حالت‌های پایا و ثابت‌های زمانی</translation>
    </message>
    <message>
        <source>Which gate is the fastest, and which way does each one move when V rises? Move the pointer over V.</source>
        <translation>کدام دریچه سریع‌تر است و با افزایش V هر یک به کدام سو می‌رود؟ نشانگر را روی V حرکت دهید.</translation>
    </message>
    <message>
        <source>D4 Hodgkin-Huxley firing</source>
        <translation>⁦D4⁩ شلیک هاجکین–هاکسلی</translation>
    </message>
    <message>
        <source>A constant current makes it fire: which phases has each spike?</source>
        <translation>جریانی ثابت آن را به شلیک وامی‌دارد: هر اسپایک چه مرحله‌هایی دارد؟</translation>
    </message>
    <message>
        <source>D5 Gates during one spike</source>
        <translation>⁦D5⁩ دریچه‌ها در یک اسپایک</translation>
    </message>
    <message>
        <source>Which gate opens first, which closes, and which comes late?</source>
        <translation>کدام دریچه نخست باز می‌شود، کدام بسته می‌شود و کدام دیر می‌رسد؟</translation>
    </message>
    <message>
        <source>D6 Conductances during one spike</source>
        <translation>⁦D6⁩ رسانایی‌ها در یک اسپایک</translation>
    </message>
    <message>
        <source>Why does g_Na lead and g_K lag, although both see the same V?</source>
        <translation>چرا g_Na پیش است و g_K پس، با آنکه هر دو همان V را می‌بینند؟</translation>
    </message>
    <message>
        <source>HH: one spike from a short pulse</source>
        <translation>⁦HH⁩: یک اسپایک از پالسی کوتاه</translation>
    </message>
    <message>
        <source>How small can a pulse of 0.5 ms be and still make the cell spike?</source>
        <translation>پالس ⁦0.5 ms⁩ چقدر می‌تواند کوچک باشد و باز سلول اسپایک بزند؟</translation>
    </message>
    <message>
        <source>HH: the course&apos;s own notebook</source>
        <translation>⁦HH⁩: دفترچهٔ خود درس</translation>
    </message>
    <message>
        <source>Forward Euler with a step of 0.01 ms and V_init = -70 mV: how far are its spikes from those of an accurate scheme?</source>
        <translation>اویلر پیشرو با گام ⁦0.01 ms⁩ و ⁦V_init = -70 mV⁩: اسپایک‌هایش چقدر از روشی دقیق دورند؟</translation>
    </message>
    <message>
        <source>HH: firing begins with a jump</source>
        <translation>⁦HH⁩: شلیک با جهش آغاز می‌شود</translation>
    </message>
    <message>
        <source>Drag I_inj from 6 to 7: the rate jumps from 0 to about 50 Hz. Which other model does that?</source>
        <translation>I_inj را از 6 به 7 بکشید: نرخ از 0 به حدود ⁦50 Hz⁩ می‌جهد. کدام مدل دیگر چنین می‌کند؟</translation>
    </message>
    <message>
        <source>HH: near depolarisation block</source>
        <translation>⁦HH⁩: نزدیک بلوک دپلاریزاسیون</translation>
    </message>
    <message>
        <source>Spikes shrink as the current grows, and at about 154 they are gone: which gate stays shut?</source>
        <translation>با رشد جریان اسپایک‌ها کوچک می‌شوند و در حدود 154 ناپدیدند: کدام دریچه بسته می‌ماند؟</translation>
    </message>
    <message>
        <source>HH: bistable, firing</source>
        <translation>⁦HH⁩: دوپایا، در حال شلیک</translation>
    </message>
    <message>
        <source>At 7 uA/cm2 both rest and firing are stable. This run begins at the rest of no current, and fires.</source>
        <translation>در ⁦7 uA/cm2⁩ هم آرامش و هم شلیک پایدارند. این اجرا از آرامش بی‌جریان آغاز می‌شود و شلیک می‌کند.</translation>
    </message>
    <message>
        <source>HH: bistable, at rest</source>
        <translation>⁦HH⁩: دوپایا، در آرامش</translation>
    </message>
    <message>
        <source>The same current, another start: how far must V_init be from here before it fires?</source>
        <translation>همان جریان، آغازی دیگر: V_init باید چقدر از اینجا دور باشد تا شلیک کند؟</translation>
    </message>
    <message>
        <source>HH: warmth</source>
        <translation>⁦HH⁩: گرما</translation>
    </message>
    <message>
        <source>Drag the temperature up to 25 degrees: why do the spikes shrink and then fail?</source>
        <translation>دما را تا 25 درجه بالا بکشید: چرا اسپایک‌ها کوچک می‌شوند و سپس از کار می‌افتند؟</translation>
    </message>
    <message>
        <source>HH: anode break</source>
        <translation>⁦HH⁩: برانگیختگی پس از مهار</translation>
    </message>
    <message>
        <source>The current only pushes V down. Why is there a spike when it ends?</source>
        <translation>جریان تنها V را پایین می‌راند. چرا با پایان آن اسپایکی هست؟</translation>
    </message>
    <message>
        <source>HH with noise</source>
        <translation>⁦HH⁩ با نویز</translation>
    </message>
    <message>
        <source>Noise alone makes it fire below the onset: how irregular is that?</source>
        <translation>نویز به‌تنهایی زیر آستانهٔ شلیک آن را به شلیک وامی‌دارد: این چقدر نامنظم است؟</translation>
    </message>
    <message>
        <source>white</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Lorentzian</source>
        <translation>لورنتسی</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>+1 s.d.</source>
        <translation>⁦+1 SD⁩</translation>
    </message>
    <message>
        <source>-1 s.d.</source>
        <translation>⁦−1 SD⁩</translation>
    </message>
    <message>
        <source>Spike-triggered average, n = %1</source>
        <translation>میانگین وابسته به اسپایک، ⁦n = %1⁩</translation>
    </message>
    <message>
        <source>Euler and exact</source>
        <translation>اویلر و دقیق</translation>
    </message>
    <message>
        <source>Error of the rate against dt</source>
        <translation>خطای نرخ در برابر dt</translation>
    </message>
    <message>
        <source>Mean of the noisy current</source>
        <translation>میانگین جریان نویزی</translation>
    </message>
    <message>
        <source>Lateness of a spike</source>
        <translation>دیرکرد اسپایک</translation>
    </message>
    <message>
        <source>Error of the rate</source>
        <translation>خطای نرخ</translation>
    </message>
    <message>
        <source>Euler</source>
        <translation>اویلر</translation>
    </message>
    <message>
        <source>Euler, interpolated</source>
        <translation>اویلر، درون‌یابی‌شده</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>barrier bias</source>
        <translation>خطای آستانه</translation>
    </message>
    <message>
        <source>Euler at dt = %1 ms: %2 spikes instead of %3, the last one %4 ms off.</source>
        <translation>اویلر با ⁦dt = %1 ms⁩: %2 اسپایک به جای %3، آخری با جابه‌جایی ⁦%4 ms⁩.</translation>
    </message>
    <message>
        <source>Euler at dt = %1 ms: %2 spikes instead of %3.</source>
        <translation>اویلر با ⁦dt = %1 ms⁩: %2 اسپایک به جای %3.</translation>
    </message>
    <message>
        <source>Euler is not stable at this dt; a smaller one shows it.</source>
        <translation>اویلر با این dt پایدار نیست؛ dt کوچک‌تر آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>No theory for this input: compared with the smallest dt.</source>
        <translation>برای این ورودی نظریه‌ای نیست: مقایسه با کوچک‌ترین dt.</translation>
    </message>
    <message>
        <source>Fewer than two spikes: no rate to compare.</source>
        <translation>کمتر از دو اسپایک: نرخی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Rate at dt = %1 ms: %2 % off, s.e. %3 %.</source>
        <translation>نرخ با ⁦dt = %1 ms⁩: ⁦%2 %⁩ خطا، خطای معیار ⁦%3 %⁩.</translation>
    </message>
    <message>
        <source>Rate at dt = %1 ms: %2 % off.</source>
        <translation>نرخ با ⁦dt = %1 ms⁩: ⁦%2 %⁩ خطا.</translation>
    </message>
    <message>
        <source>The input has no Ornstein-Uhlenbeck noise.</source>
        <translation>ورودی نویز اورنشتاین–اولنبک ندارد.</translation>
    </message>
    <message>
        <source>The notebook&apos;s start takes %1 ms to come within 5 % of the mean.</source>
        <translation>آغاز دفترچه ⁦%1 ms⁩ زمان می‌برد تا به ⁦5 %⁩ میانگین برسد.</translation>
    </message>
    <message>
        <source>Brian 2 looks at the threshold only after the first step; set V_init below %1</source>
        <translation>⁦Brian 2⁩ تازه پس از گام نخست به آستانه نگاه می‌کند؛ V_init را زیر %1 بگذارید</translation>
    </message>
    <message>
        <source>Python with NumPy</source>
        <translation>⁦Python⁩ با ⁦NumPy⁩</translation>
    </message>
    <message>
        <source>A plain loop over the steps, as in the course notebook.</source>
        <translation>حلقه‌ای ساده روی گام‌ها، مانند دفترچهٔ درس.</translation>
    </message>
    <message>
        <source>Python with Brian 2</source>
        <translation>⁦Python⁩ با ⁦Brian 2⁩</translation>
    </message>
    <message>
        <source>The equations with their units; the simulator Brian 2 makes the loop.</source>
        <translation>معادله‌ها با یکاهایشان؛ حلقه را شبیه‌ساز ⁦Brian 2⁩ می‌سازد.</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>One file of C++17 that needs nothing but the standard library.</source>
        <translation>یک پروندهٔ ⁦C++17⁩ که جز کتابخانهٔ استاندارد چیزی نمی‌خواهد.</translation>
    </message>
    <message>
        <source>The run by Euler&apos;s method beside the most exact scheme: V, and by how much each spike is late, also where Euler&apos;s spikes are put between the steps. Drag dt.</source>
        <translation>اجرا به روش اویلر در کنار دقیق‌ترین روش: V، و دیرکرد هر اسپایک، نیز وقتی اسپایک‌های اویلر میان گام‌ها گذاشته شوند. dt را بکشید.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>زمان نمایش</translation>
    </message>
    <message>
        <source>whole run: how the differences add up. last spike: V around the last spike, where they have added up.</source>
        <translation>همهٔ اجرا: اختلاف‌ها چگونه انباشته می‌شوند. آخرین اسپایک: V پیرامون آخرین اسپایک، جایی که انباشته شده‌اند.</translation>
    </message>
    <message>
        <source>last spike</source>
        <translation>آخرین اسپایک</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>همهٔ اجرا</translation>
    </message>
    <message>
        <source>By how much Euler&apos;s method misses the rate, step by step. Under white noise it misses crossings between two steps: the bias that theory predicts, and what is left once it is divided out. Drag dt.</source>
        <translation>روش اویلر نرخ را برای هر گام چه اندازه خطا می‌کند. زیر نویز سفید گذرهای میان دو گام را نمی‌بیند: خطایی که نظریه پیش‌بینی می‌کند، و آنچه پس از تقسیم بر آن می‌ماند. dt را بکشید.</translation>
    </message>
    <message>
        <source>How many steps are tried.</source>
        <translation>چند گام آزموده می‌شود.</translation>
    </message>
    <message>
        <source>Realisations of the noise at each step.</source>
        <translation>تحقق‌های نویز در هر گام.</translation>
    </message>
    <message>
        <source>The Ornstein-Uhlenbeck current averaged over many trials: the notebook&apos;s starts near 0 and takes a few tau_ou to reach its mean, a stationary one is there from the beginning.</source>
        <translation>جریان اورنشتاین–اولنبک، میانگین تکرارهای بسیار: جریان دفترچه نزدیک 0 آغاز می‌شود و چند tau_ou زمان می‌برد تا به میانگین برسد؛ جریان مانا از آغاز آنجاست.</translation>
    </message>
    <message>
        <source>Over how many realisations of the noise the current is averaged.</source>
        <translation>جریان روی چند تحقق نویز میانگین‌گیری می‌شود.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this file</extracomment>
        <translation>fa</translation>
    </message>
</context>
<context>
    <name>soma::ui::AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>برداشتن %1</translation>
    </message>
    <message>
        <source>Takes the value at which the slider stands</source>
        <translation>مقداری را که لغزنده روی آن است برمی‌دارد</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>به زبان خودتان</translation>
    </message>
</context>
<context>
    <name>soma::ui::CodeDialog</name>
    <message>
        <source>Run to code</source>
        <translation>اجرا به شکل برنامه</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>زبان برنامه</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>&amp;Copy program</source>
        <translation>&amp;رونوشت برنامه</translation>
    </message>
    <message>
        <source>Put the program on the clipboard</source>
        <translation>گذاشتن برنامه در بریده‌دان</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>ذخیره &amp;با نام…</translation>
    </message>
    <message>
        <source>Write the program to a file</source>
        <translation>نوشتن برنامه در یک پرونده</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>ذخیرهٔ برنامه</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>برنامه‌ها (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>ذخیره شد با نام %1.</translation>
    </message>
</context>
<context>
    <name>soma::ui::EquationView</name>
    <message>
        <source>Equations</source>
        <translation>معادله‌ها</translation>
    </message>
    <message>
        <source>Input current</source>
        <translation>جریان ورودی</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>در %1.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ExportDialog</name>
    <message>
        <source>Width</source>
        <translation>پهنا</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>بلندی</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;صدور</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>صدور شکل</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>کل پنجره</translation>
    </message>
    <message>
        <source>Figure to export</source>
        <translation>شکلی که صادر می‌شود</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;شکل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>مانند صفحهٔ نمایش</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;رنگ‌ها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>صدور به</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>نام پرونده را بنویسید.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>⁦%1 × %2⁩ پیکسل.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>پرونده هست و جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>اسلاید، ⁦1920 × 1080⁩</translation>
    </message>
    <message>
        <source>Column, 8.5 cm at 300 dpi</source>
        <translation>ستون، ⁦8.5 cm⁩ با ⁦300 dpi⁩</translation>
    </message>
    <message>
        <source>Two columns, 17.5 cm at 300 dpi</source>
        <translation>دو ستون، ⁦17.5 cm⁩ با ⁦300 dpi⁩</translation>
    </message>
    <message>
        <source>Poster, 60 cm</source>
        <translation>پوستر، ⁦60 cm⁩</translation>
    </message>
    <message>
        <source>Ca&amp;ption with parameters and seed</source>
        <translation>&amp;شرح با پارامترها و بذر</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;گزینش…</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>همهٔ شکل‌ها</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>اندازهٔ دلخواه</translation>
    </message>
    <message>
        <source>Where the picture goes</source>
        <translation>جای کاربرد تصویر</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;برای</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>یکای اندازه</translation>
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
        <translation>inch</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>پیکسل در اینچ</translation>
    </message>
    <message>
        <source>at</source>
        <translation>با</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of the letters on paper; lines and marks grow with them</source>
        <translation>اندازهٔ نوشته روی کاغذ؛ خط‌ها و نشان‌ها با آن بزرگ می‌شوند</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Under the figure: the model, the input, what differs from the defaults, and the seed</source>
        <translation>زیر شکل: مدل، ورودی، تفاوت‌ها با پیش‌فرض، و بذر</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;متن</translation>
    </message>
    <message>
        <source>Picture of pixels (PNG)</source>
        <translation>تصویر پیکسلی (⁦PNG⁩)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>نقاشی برداری (⁦SVG⁩)</translation>
    </message>
    <message>
        <source>Page (PDF)</source>
        <translation>صفحه (⁦PDF⁩)</translation>
    </message>
    <message>
        <source>Data as a table (CSV)</source>
        <translation>داده به شکل جدول (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع پرونده</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;نوع</translation>
    </message>
    <message>
        <source>The ending chooses the kind: .png, .svg, .pdf or .csv</source>
        <translation>پسوند نوع را تعیین می‌کند: ⁦.png⁩ یا ⁦.svg⁩ یا ⁦.pdf⁩ یا ⁦.csv⁩</translation>
    </message>
    <message>
        <source>Pictures and data (*.png *.svg *.pdf *.csv)</source>
        <translation>تصویر و داده (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg, .pdf or .csv.</source>
        <translation>نام باید به ⁦.png⁩ یا ⁦.svg⁩ یا ⁦.pdf⁩ یا ⁦.csv⁩ پایان یابد.</translation>
    </message>
    <message>
        <source>Data are those of one figure: choose which.</source>
        <translation>داده از آنِ یک شکل است: آن را برگزینید.</translation>
    </message>
    <message>
        <source>The picture is too large: choose a smaller size or fewer dpi.</source>
        <translation>تصویر بیش از حد بزرگ است: اندازهٔ کوچک‌تر یا ⁦dpi⁩ کمتر برگزینید.</translation>
    </message>
    <message>
        <source>The file carries the scenario: opened here, it brings this state back.</source>
        <translation>پرونده سناریو را در خود دارد: اگر اینجا باز شود این حالت را بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigurePanel</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>All options of this figure</source>
        <translation>همهٔ گزینه‌های این شکل</translation>
    </message>
    <message>
        <source>What is varied, over which values, how many trials</source>
        <translation>چه چیز، روی کدام مقدارها و با چند تکرار تغییر می‌کند</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدور…</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>بازنشانی نما</translation>
    </message>
    <message>
        <source>Enlarge, or all figures again</source>
        <translation>بزرگ کردن، یا باز همهٔ شکل‌ها</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>رونوشت شکل</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigurePlot</name>
    <message>
        <source>Back to the whole range (Home)</source>
        <translation>بازگشت به کل دامنه (⁦Home⁩)</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>نمایش کل دامنه</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigureScene</name>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
    </message>
</context>
<context>
    <name>soma::ui::FigureText</name>
    <message>
        <source>%1: no data.</source>
        <translation>%1: بدون داده.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: از %2 تا %3.</translation>
    </message>
    <message>
        <source>Vertical axis %1 from %2 to %3.</source>
        <translation>محور عمودی %1 از %2 تا %3.</translation>
    </message>
    <message>
        <source>Marks: %1.</source>
        <translation>نشان‌ها: %1.</translation>
    </message>
    <message>
        <source>Marker %1 at %2.</source>
        <translation>نشانگر %1 در %2.</translation>
    </message>
    <message>
        <source>Horizontal axis %1 from %2 to %3.</source>
        <translation>محور افقی %1 از %2 تا %3.</translation>
    </message>
</context>
<context>
    <name>soma::ui::HelpOverlay</name>
    <message>
        <source>Keys and mouse</source>
        <translation>کلیدها و موشی</translation>
    </message>
    <message>
        <source>Any key or a click closes this sheet.</source>
        <translation>هر کلید یا کلیکی این برگه را می‌بندد.</translation>
    </message>
    <message>
        <source>Shift+F1 and a click explain a control. Any key or a click closes this.</source>
        <translation>⁦Shift+F1⁩ و یک کلیک هر ابزار را توضیح می‌دهد. هر کلید یا کلیکی این را می‌بندد.</translation>
    </message>
</context>
<context>
    <name>soma::ui::HelpText</name>
    <message>
        <source>%1 … %2</source>
        <translation>⁦%1 … %2⁩</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>Drag a symbol</source>
        <translation>کشیدن نماد</translation>
    </message>
    <message>
        <source>Change its value; with Shift ten times finer</source>
        <translation>تغییر مقدار آن؛ با ⁦Shift⁩ ده برابر ریزتر</translation>
    </message>
    <message>
        <source>Drag a slider</source>
        <translation>کشیدن لغزنده</translation>
    </message>
    <message>
        <source>The same; a click jumps</source>
        <translation>همان؛ کلیک می‌پرد</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>دوبار کلیک</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Right click, Menu key</source>
        <translation>کلیک راست، کلید منو</translation>
    </message>
    <message>
        <source>Default, slider limits, sweep, copy, vary</source>
        <translation>پیش‌فرض، حدهای لغزنده، پیمایش، رونوشت، تغییر</translation>
    </message>
    <message>
        <source>Arrows, Page up/down</source>
        <translation>کلیدهای جهت، ⁦Page Up/Down⁩</translation>
    </message>
    <message>
        <source>By one tick, by 5 %; Home and End: to the ends</source>
        <translation>یک گام، ⁦5 %⁩؛ ⁦Home⁩ و ⁦End⁩: تا دو سر</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>⁦Shift⁩ + کلیدهای جهت</translation>
    </message>
    <message>
        <source>By a tenth of a tick</source>
        <translation>یک‌دهم گام</translation>
    </message>
    <message>
        <source>Type “0.2 nA”</source>
        <translation>نوشتن «⁦0.2 nA⁩»</translation>
    </message>
    <message>
        <source>Any unit of the kind; Enter confirms, Escape gives up</source>
        <translation>هر یکای هم‌جنس؛ ⁦Enter⁩ می‌پذیرد، ⁦Esc⁩ رها می‌کند</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>چرخ موشی</translation>
    </message>
    <message>
        <source>Only where the focus is; else it scrolls</source>
        <translation>تنها در جای کانون؛ وگرنه می‌لغزاند</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>شکل‌ها</translation>
    </message>
    <message>
        <source>Wheel, drag</source>
        <translation>چرخ موشی، کشیدن</translation>
    </message>
    <message>
        <source>Zoom and shift the x axis</source>
        <translation>بزرگ‌نمایی و جابه‌جایی محور x</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>کل دامنه</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>One figure alone, all again</source>
        <translation>یک شکل به‌تنهایی، دوباره همه</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>کلیک راست</translation>
    </message>
    <message>
        <source>Export, copy, reset the view</source>
        <translation>صدور، رونوشت، بازنشانی نما</translation>
    </message>
    <message>
        <source>, .</source>
        <translation>, .</translation>
    </message>
    <message>
        <source>To the sample before, after</source>
        <translation>به نمونهٔ پیشین، پسین</translation>
    </message>
    <message>
        <source>&lt; &gt;</source>
        <translation>&lt; &gt;</translation>
    </message>
    <message>
        <source>To the spike or extremum before, after</source>
        <translation>به اسپایک یا اکسترمم پیشین، پسین</translation>
    </message>
</context>
<context>
    <name>soma::ui::LessonContents</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Under this name your progress is kept; it stands in your report and decides which values are drawn for you</source>
        <translation>پیشرفت شما با این نام نگه داشته می‌شود؛ در گزارش شما می‌آید و مقدارهایی را که برای شما قرعه می‌شوند تعیین می‌کند</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>No hints, and nothing is said of your answers until you hand them in</source>
        <translation>بدون راهنمایی، و دربارهٔ پاسخ‌ها تا هنگام تحویل چیزی گفته نمی‌شود</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>درس‌ها</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>گشودن پوشه…</translation>
    </message>
    <message>
        <source>Lessons of your own, from a folder of Markdown files</source>
        <translation>درس‌های خودتان، از پوشه‌ای از پرونده‌های ⁦Markdown⁩</translation>
    </message>
    <message>
        <source>Lessons of the course</source>
        <translation>درس‌های دوره</translation>
    </message>
    <message>
        <source>Open lessons</source>
        <translation>گشودن درس‌ها</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>تحویل داده شده</translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation>%1 از %2 تمرین</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و %1 تای دیگر</translation>
    </message>
</context>
<context>
    <name>soma::ui::LessonDock</name>
    <message>
        <source>Lessons</source>
        <translation>درس‌ها</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>همهٔ درس‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>چیدن دوباره</translation>
    </message>
    <message>
        <source>Puts the instrument back to where this step began</source>
        <translation>دستگاه را به حالت آغاز این گام برمی‌گرداند</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>تحویل…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>گزارش…</translation>
    </message>
    <message>
        <source>Your answers to this lesson, as PDF or HTML</source>
        <translation>پاسخ‌های شما به این درس، به صورت ⁦PDF⁩ یا ⁦HTML⁩</translation>
    </message>
    <message>
        <source>Your progress is not kept: %1</source>
        <translation>پیشرفت شما نگه داشته نمی‌شود: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>⁦PDF (*.pdf)⁩</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحهٔ وب ⁦(*.html)⁩</translation>
    </message>
    <message>
        <source>There is no such lesson: %1</source>
        <translation>چنین درسی نیست: %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::LimitsPopup</name>
    <message>
        <source>Slider of %1</source>
        <translation>لغزندهٔ %1</translation>
    </message>
    <message>
        <source>Lower limit of the slider</source>
        <translation>حد پایین لغزنده</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Upper limit of the slider</source>
        <translation>حد بالای لغزنده</translation>
    </message>
    <message>
        <source>&amp;Reset limits</source>
        <translation>&amp;بازنشانی حدها</translation>
    </message>
    <message>
        <source>Back to %1 to %2</source>
        <translation>بازگشت به ⁦%1⁩ تا ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, within %2 to %3</source>
        <translation>%1، میان ⁦%2⁩ تا ⁦%3⁩</translation>
    </message>
</context>
<context>
    <name>soma::ui::MainWindow</name>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>Somascope — %1[*]</source>
        <translation>⁦Somascope⁩ — %1[*]</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>بازنشانی همه</translation>
    </message>
    <message>
        <source>The session is not saved: %1</source>
        <translation>نشست ذخیره نمی‌شود: %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Somascope %1&lt;/h3&gt;&lt;p&gt;An oscilloscope for model neurons: every figure is alive.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Figures are drawn with QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Somascope %1&lt;/h3&gt;&lt;p&gt;نوسان‌نمایی برای نورون‌های مدل: هر شکل زنده است.&lt;/p&gt;&lt;p&gt;نرم‌افزار آزاد زیر پروانهٔ همگانی ⁦GNU⁩، نسخهٔ 3 یا بالاتر. شکل‌ها را ⁦QCustomPlot⁩ می‌کشد.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Somascope</source>
        <translation>دربارهٔ ⁦Somascope⁩</translation>
    </message>
    <message>
        <source>The state is on the clipboard as text.</source>
        <translation>حالت به شکل متن در بریده‌دان است.</translation>
    </message>
    <message>
        <source>Three runs are pinned; a fourth would crowd the figures.</source>
        <translation>سه اجرا سنجاق شده‌اند؛ چهارمی شکل‌ها را شلوغ می‌کند.</translation>
    </message>
    <message>
        <source>Pin in place of %1</source>
        <translation>سنجاق به جای %1</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>گزارش در %1 ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>soma::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>soma::ui::MysteryField</name>
    <message>
        <source>Spikes</source>
        <translation>اسپایک‌ها</translation>
    </message>
    <message>
        <source>ISI / ms</source>
        <translation>⁦ISI / ms⁩</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>آزمایش‌ها</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Give a number for each setting.</source>
        <translation>برای هر تنظیم یک عدد بدهید.</translation>
    </message>
    <message>
        <source>Measure (%1 left)</source>
        <translation>اندازه‌گیری (%1 مانده)</translation>
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
        <translation>بازنشانی %1</translation>
    </message>
    <message>
        <source>%1 %2 slider</source>
        <translation>لغزندهٔ %1 %2</translation>
    </message>
    <message>
        <source>Why the value was refused</source>
        <translation>چرا مقدار پذیرفته نشد</translation>
    </message>
    <message>
        <source>used by %1: switch</source>
        <translation>برای %1: تعویض</translation>
    </message>
    <message>
        <source>Use %1 in the input</source>
        <translation>به کار بردن %1 در ورودی</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>بازنشانی به %1</translation>
    </message>
    <message>
        <source>%1; it stays %2.</source>
        <translation>%1؛ همان %2 می‌ماند.</translation>
    </message>
    <message>
        <source>The slider&apos;s limits are changed</source>
        <translation>حدهای لغزنده تغییر کرده‌اند</translation>
    </message>
    <message>
        <source>Back to the value of the opened scenario.</source>
        <translation>بازگشت به مقدار سناریوی بازشده.</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>پیمایش %1</translation>
    </message>
    <message>
        <source>Sweep back and forth between the slider&apos;s limits (A)</source>
        <translation>رفت و برگشت میان حدهای لغزنده (⁦A⁩)</translation>
    </message>
    <message>
        <source>Switch to an input current that has this parameter</source>
        <translation>تعویض به جریان ورودی‌ای که این پارامتر را دارد</translation>
    </message>
    <message>
        <source>Slider from %1 to %2 instead of %3 to %4</source>
        <translation>لغزنده از ⁦%1⁩ تا ⁦%2⁩ به جای ⁦%3⁩ تا ⁦%4⁩</translation>
    </message>
</context>
<context>
    <name>soma::ui::PhaseField</name>
    <message>
        <source>This is not the spike of the step; set the step up again.</source>
        <translation>این اسپایک این گام نیست؛ گام را دوباره بچینید.</translation>
    </message>
    <message>
        <source>You chose %1 ms from the peak.</source>
        <translation>شما %1 ms از قله را برگزیدید.</translation>
    </message>
    <message>
        <source>Click on a spike: in the trace, or in the figure of one spike.</source>
        <translation>روی یک اسپایک کلیک کنید: در رد پتانسیل یا در شکل یک اسپایک.</translation>
    </message>
    <message>
        <source>Take the time cursor</source>
        <translation>گرفتن نشانگر زمان</translation>
    </message>
    <message>
        <source>The moment at which the time cursor stands; the keys , and . move it</source>
        <translation>لحظه‌ای که نشانگر زمان در آن است؛ کلیدهای , و . آن را جابه‌جا می‌کنند</translation>
    </message>
</context>
<context>
    <name>soma::ui::PinBar</name>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: ⁦%2⁩، اکنون ⁦%3⁩</translation>
    </message>
    <message>
        <source>The same as the present run</source>
        <translation>همانند اجرای کنونی</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>سنجاق‌شده</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>A table of the settings in which these runs differ</source>
        <translation>جدول تنظیم‌هایی که این اجراها در آن‌ها فرق دارند</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاضل</translation>
    </message>
    <message>
        <source>The present trace minus each pinned one</source>
        <translation>ردپای کنونی منهای هر ردپای سنجاق‌شده</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>رها کردن همه</translation>
    </message>
    <message>
        <source>Forget the pinned runs (Shift+P)</source>
        <translation>فراموش کردن اجراهای سنجاق‌شده (⁦Shift+P⁩)</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>تفاوت اجراها</translation>
    </message>
    <message>
        <source>Pinned run %1</source>
        <translation>اجرای سنجاق‌شدهٔ %1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>فراخوانی</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Pin the present run here</source>
        <translation>سنجاق کردن اجرای کنونی در اینجا</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Rename pinned run</source>
        <translation>تغییر نام اجرای سنجاق‌شده</translation>
    </message>
    <message>
        <source>Name, as it stands in the figures</source>
        <translation>نام، چنان که در شکل‌هاست</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>soma::ui::PlaybackBar</name>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Moment of the slow motion</source>
        <translation>لحظهٔ حرکت آهسته</translation>
    </message>
    <message>
        <source>The moment that all figures show</source>
        <translation>لحظه‌ای که همهٔ شکل‌ها نشان می‌دهند</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>در پایان از نو آغاز شود</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>How fast time goes by: at 1/1000, one millisecond in a second</source>
        <translation>سرعت گذر زمان: در ⁦1/1000⁩ هر ثانیه یک میلی‌ثانیه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>درنگ</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>درنگ (⁦Space⁩)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>پخش (⁦Space⁩)</translation>
    </message>
</context>
<context>
    <name>soma::ui::Presenter</name>
    <message>
        <source>Next scenario</source>
        <translation>سناریوی بعدی</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>سناریوی پیشین</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>صفحهٔ سیاه</translation>
    </message>
    <message>
        <source>The figures are on the other screen.</source>
        <translation>شکل‌ها روی صفحهٔ دیگر است.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>⁦%1 = %2⁩</translation>
    </message>
</context>
<context>
    <name>soma::ui::QrView</name>
    <message>
        <source>QR code of the state</source>
        <translation>کد ⁦QR⁩ حالت</translation>
    </message>
</context>
<context>
    <name>soma::ui::QuantityText</name>
    <message>
        <source>Slider %1 to %2; accepted %3 to %4; default %5.</source>
        <translation>لغزنده از %1 تا %2؛ پذیرفته از %3 تا %4؛ پیش‌فرض %5.</translation>
    </message>
    <message>
        <source>A parameter of the model&apos;s equations.</source>
        <translation>پارامتری از معادله‌های مدل.</translation>
    </message>
    <message>
        <source>Part of the input current I(t).</source>
        <translation>بخشی از جریان ورودی ⁦I(t)⁩.</translation>
    </message>
    <message>
        <source>How the equations are solved; it is in none of them.</source>
        <translation>چگونگی حل معادله‌ها؛ در هیچ‌یک از آن‌ها نیست.</translation>
    </message>
    <message>
        <source>How a figure looks; the run does not depend on it.</source>
        <translation>نمای یک شکل؛ اجرا به آن بستگی ندارد.</translation>
    </message>
    <message>
        <source>Measured in %1; other units of the kind can be typed.</source>
        <translation>یکا: ⁦%1⁩؛ یکاهای هم‌جنس دیگر را هم می‌توان نوشت.</translation>
    </message>
    <message>
        <source>Drag the symbol or the slider; with Shift ten times finer. A double click resets, a right click offers more.</source>
        <translation>نماد یا لغزنده را بکشید؛ با ⁦Shift⁩ ده برابر ریزتر. دوبار کلیک بازنشانی می‌کند و کلیک راست بیشتر دارد.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;اخیر</translation>
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
        <translation>منحنی زیر</translation>
    </message>
    <message>
        <source>%1 ms from the peak</source>
        <translation>%1 ms از قله</translation>
    </message>
    <message>
        <source>in an exam</source>
        <translation>در آزمون</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>در تمرین</translation>
    </message>
    <message>
        <source>the solution was shown</source>
        <translation>پاسخ نشان داده شد</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>answers: %1</source>
        <translation>پاسخ‌ها: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>راهنمایی‌ها: %1</translation>
    </message>
    <message>
        <source>as the step began</source>
        <translation>همان‌گونه که گام آغاز شد</translation>
    </message>
    <message>
        <source>judged in practice before</source>
        <translation>پیش‌تر در تمرین داوری شده</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>بررسی‌پذیر نبود</translation>
    </message>
    <message>
        <source>answered in an exam that is not handed in</source>
        <translation>پاسخ‌داده در آزمونی که تحویل داده نشده</translation>
    </message>
</context>
<context>
    <name>soma::ui::ReportFile</name>
    <message>
        <source>without a name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>نام: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>تاریخ: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>بذر: %1</translation>
    </message>
    <message>
        <source>Right: %1 of %2 tasks</source>
        <translation>درست: %1 از %2 تمرین</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>پاسخ:</translation>
    </message>
    <message>
        <source>In own words:</source>
        <translation>به زبان خود:</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <translation>داوری:</translation>
    </message>
    <message>
        <source>Made by Somascope %1. All verdicts were found by running the answers again.</source>
        <translation>ساختهٔ ⁦Somascope %1⁩. همهٔ داوری‌ها با اجرای دوبارهٔ پاسخ‌ها به دست آمده‌اند.</translation>
    </message>
</context>
<context>
    <name>soma::ui::RowMenu</name>
    <message>
        <source>&amp;Vary in the curve figure</source>
        <translation>&amp;تغییر در شکل منحنی</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>این چیست؟</translation>
    </message>
    <message>
        <source>&amp;Back to the scenario&apos;s %1</source>
        <translation>&amp;بازگشت به ⁦%1⁩ سناریو</translation>
    </message>
    <message>
        <source>Set to &amp;default (%1)</source>
        <translation>&amp;پیش‌فرض (⁦%1⁩)</translation>
    </message>
    <message>
        <source>Slider &amp;limits…</source>
        <translation>&amp;حدهای لغزنده…</translation>
    </message>
    <message>
        <source>&amp;Stop sweeping	A</source>
        <translation>&amp;توقف پیمایش	A</translation>
    </message>
    <message>
        <source>&amp;Sweep back and forth	A</source>
        <translation>&amp;رفت و برگشت	A</translation>
    </message>
    <message>
        <source>&amp;Copy “%1”</source>
        <translation>&amp;رونوشت «⁦%1⁩»</translation>
    </message>
    <message>
        <source>Copy for the co&amp;mmand line: %1</source>
        <translation>رونوشت برای خط &amp;فرمان: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>soma::ui::ScenarioFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>Sessions, scenarios, pictures (*.somascope *.json *.png *.svg *.pdf)</source>
        <translation>نشست‌ها، سناریوها، تصویرها (*.somascope *.json *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>ذخیرهٔ نشست</translation>
    </message>
    <message>
        <source>Sessions (*.somascope *.json)</source>
        <translation>نشست‌ها (*.somascope *.json)</translation>
    </message>
    <message>
        <source>%1 is no longer there and was taken off the list.</source>
        <translation>⁦%1⁩ دیگر نیست و از فهرست برداشته شد.</translation>
    </message>
</context>
<context>
    <name>soma::ui::ScenarioForm</name>
    <message>
        <source>Stimulus</source>
        <translation>محرک</translation>
    </message>
    <message>
        <source>Membrane</source>
        <translation>غشا</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>شبیه‌سازی</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سناریو</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Input current</source>
        <translation>جریان ورودی</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (تغییریافته)</translation>
    </message>
    <message>
        <source>S&amp;weep the slider in use back and forth</source>
        <translation>&amp;رفت و برگشت لغزندهٔ در حال کار</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Moves it between its limits; A or Escape stops it</source>
        <translation>آن را میان حدهایش می‌برد؛ ⁦A⁩ یا ⁦Esc⁩ متوقفش می‌کند</translation>
    </message>
</context>
<context>
    <name>soma::ui::SessionStore</name>
    <message>
        <source>The last session could not be read (%1), so this one starts with the defaults. The old file is kept as %2.</source>
        <translation>نشست پیشین خوانده نشد (%1)، پس این یکی با پیش‌فرض‌ها آغاز می‌شود. پروندهٔ کهنه به نام ⁦%2⁩ نگه داشته شد.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1), so this one starts with the defaults and is not saved, to keep the old file %2.</source>
        <translation>نشست پیشین خوانده نشد (%1)، پس این یکی با پیش‌فرض‌ها آغاز می‌شود و ذخیره نمی‌شود تا پروندهٔ کهنهٔ ⁦%2⁩ بماند.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>پوشه ساخته نمی‌شود</translation>
    </message>
</context>
<context>
    <name>soma::ui::ShareDialog</name>
    <message>
        <source>State as QR code</source>
        <translation>حالت به شکل کد ⁦QR⁩</translation>
    </message>
    <message>
        <source>This state is too long for a QR code: its text has %1 characters, and a code holds %2. Copy the text instead.</source>
        <translation>این حالت برای کد ⁦QR⁩ بیش از حد بلند است: متن آن %1 نویسه دارد و کد %2 نویسه جا می‌دهد. متن را رونوشت کنید.</translation>
    </message>
    <message>
        <source>Scan it, copy what your device reads, and choose Edit, Paste state in Somascope.</source>
        <translation>آن را بخوانید، آنچه دستگاه می‌خواند رونوشت کنید و در ⁦Somascope⁩ «ویرایش»، «چسباندن حالت» را برگزینید.</translation>
    </message>
    <message>
        <source>State as text</source>
        <translation>حالت به شکل متن</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;رونوشت متن</translation>
    </message>
    <message>
        <source>Put the text on the clipboard</source>
        <translation>گذاشتن متن در بریده‌دان</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;تمام‌صفحه</translation>
    </message>
    <message>
        <source>As large as the screen (F11)</source>
        <translation>به بزرگی صفحه (⁦F11⁩)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
</context>
<context>
    <name>soma::ui::Sharing</name>
    <message>
        <source>Pasted state</source>
        <translation>حالت چسبانده‌شده</translation>
    </message>
    <message>
        <source>The state on the clipboard cannot be used: %1</source>
        <translation>حالت درون بریده‌دان به کار نمی‌آید: %1</translation>
    </message>
    <message>
        <source>The clipboard holds no state; a state is a text that begins with “%1”.</source>
        <translation>بریده‌دان حالتی ندارد؛ حالت متنی است که با «⁦%1⁩» آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>soma::ui::SketchField</name>
    <message>
        <source>your sketch</source>
        <translation>طرح شما</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>draw here</source>
        <translation>این‌جا بکشید</translation>
    </message>
    <message>
        <source>Draw with the mouse or the arrow keys, from end to end.</source>
        <translation>با ماوس یا کلیدهای جهت‌نما، از سر تا سر بکشید.</translation>
    </message>
</context>
<context>
    <name>soma::ui::StatusLine</name>
    <message>
        <source>Progress of the computation</source>
        <translation>پیشرفت محاسبه</translation>
    </message>
    <message>
        <source>Computing %p%</source>
        <translation>محاسبه %p%</translation>
    </message>
    <message>
        <source>Stop computing (Esc)</source>
        <translation>توقف محاسبه (⁦Esc⁩)</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>توقف محاسبه</translation>
    </message>
    <message>
        <source>%1 spikes</source>
        <translation>%1 اسپایک</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>⁦%1 Hz⁩</translation>
    </message>
    <message>
        <source>CV&lt;sub&gt;ISI&lt;/sub&gt; %1</source>
        <translation>⁦CV&lt;sub&gt;ISI&lt;/sub&gt; %1⁩</translation>
    </message>
    <message>
        <source>simulated in %1 ms</source>
        <translation>شبیه‌سازی در ⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>بذر %1</translation>
    </message>
    <message>
        <source>Stopped at %p%</source>
        <translation>توقف در %p%</translation>
    </message>
    <message>
        <source>Spikes: %1. Rate: %2 Hz. CV of the intervals: %3.</source>
        <translation>اسپایک‌ها: %1. نرخ: ⁦%2 Hz⁩. ضریب تغییرات بازه‌ها: %3.</translation>
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
        <translation>%1 ⁦%2 → %3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n مقدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>رها کردن همه</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>سنجاق کردن %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>رها کردن %1</translation>
    </message>
    <message>
        <source>Pin %1 anew</source>
        <translation>سنجاق کردن دوبارهٔ %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>نام %1 به %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <translation>محرک</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>بازکردن %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::TaskBox</name>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>راهنمایی</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>راهنمایی دیگر</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>درست است.</translation>
    </message>
    <message>
        <source>Now it is %1: too low.</source>
        <translation>اکنون %1 است: خیلی کم.</translation>
    </message>
    <message>
        <source>Too low.</source>
        <translation>خیلی کم است.</translation>
    </message>
    <message>
        <source>Now it is %1: too high.</source>
        <translation>اکنون %1 است: خیلی زیاد.</translation>
    </message>
    <message>
        <source>Too high.</source>
        <translation>خیلی زیاد است.</translation>
    </message>
    <message>
        <source>That is right, but the reason is another one.</source>
        <translation>درست است، ولی دلیل چیز دیگری است.</translation>
    </message>
    <message>
        <source>There are too few spikes for that.</source>
        <translation>برای این کار اسپایک‌ها کم‌اند.</translation>
    </message>
    <message>
        <source>%1 is not as the step began; put it back, or set the step up again.</source>
        <translation>%1 مانند آغاز گام نیست؛ آن را برگردانید یا گام را دوباره بچینید.</translation>
    </message>
    <message>
        <source>Not yet: V is still %1 away from the target on average.</source>
        <translation>هنوز نه: V به‌طور میانگین هنوز %1 از هدف فاصله دارد.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>نه کاملاً.</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>نشانم بده</translation>
    </message>
    <message>
        <source>Gives up and shows the answer</source>
        <translation>دست می‌کشد و پاسخ را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Handed in without an answer.</source>
        <translation>بدون پاسخ تحویل داده شد.</translation>
    </message>
    <message>
        <source>You have solved this before.</source>
        <translation>این را پیش‌تر حل کرده‌اید.</translation>
    </message>
    <message>
        <source>Your answer is noted.</source>
        <translation>پاسخ شما ثبت شد.</translation>
    </message>
    <message>
        <source>This is the answer.</source>
        <translation>پاسخ این است.</translation>
    </message>
    <message>
        <source>Your sketch is %1 % of the axis away on average.</source>
        <translation>طرح شما به طور میانگین %1 % محور فاصله دارد.</translation>
    </message>
</context>
<context>
    <name>soma::ui::Units</name>
    <message>
        <source>%1 is not a voltage; use %2</source>
        <translation>⁦%1⁩ ولتاژ نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a current; use %2</source>
        <translation>⁦%1⁩ جریان نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a time; use %2</source>
        <translation>⁦%1⁩ زمان نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a rate; use %2</source>
        <translation>⁦%1⁩ نرخ نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a conductance; use %2</source>
        <translation>⁦%1⁩ رسانایی نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a capacitance; use %2</source>
        <translation>⁦%1⁩ ظرفیت خازنی نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a temperature; use %2</source>
        <translation>⁦%1⁩ دما نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a current per area; use %2</source>
        <translation>⁦%1⁩ جریان بر سطح نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a conductance per area; use %2</source>
        <translation>⁦%1⁩ رسانایی بر سطح نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 is not a capacitance per area; use %2</source>
        <translation>⁦%1⁩ ظرفیت خازنی بر سطح نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 does not measure this quantity; use %2</source>
        <translation>⁦%1⁩ یکای این کمیت نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>this is a pure number; leave out “%1”</source>
        <translation>این عددی بی‌یکاست؛ «⁦%1⁩» را بردارید</translation>
    </message>
    <message>
        <source>“%1” is not a unit; use %2</source>
        <translation>«⁦%1⁩» یکا نیست؛ به کار ببرید: ⁦%2⁩</translation>
    </message>
</context>
<context>
    <name>soma::ui::ValueField</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» عدد نیست</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;متن</translation>
    </message>
</context>
<context>
    <name>soma::ui::VariationRow</name>
    <message>
        <source>Values of the family</source>
        <translation>مقدارهای خانواده</translation>
    </message>
    <message>
        <source>1, 3, 5</source>
        <translation>1, 3, 5</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>soma::ui::VaryForm</name>
    <message>
        <source>more…</source>
        <translation>بیشتر…</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>روی %1</translation>
    </message>
</context>
<context>
    <name>soma::ui::WindowActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدها</translation>
    </message>
    <message>
        <source>What the keys and the mouse do</source>
        <translation>کار کلیدها و موشی</translation>
    </message>
    <message>
        <source>&amp;About Somascope</source>
        <translation>&amp;دربارهٔ ⁦Somascope⁩</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>نسخه و پروانه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (⁦%2⁩)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;صدور شکل…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save a figure as a picture</source>
        <translation>ذخیرهٔ شکل به صورت تصویر</translation>
    </message>
    <message>
        <source>Export &amp;window…</source>
        <translation>صدور &amp;پنجره…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save the whole window as a picture</source>
        <translation>ذخیرهٔ کل پنجره به صورت تصویر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>بستن پنجره</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>بذر &amp;تازه</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Draw another realisation of the noise</source>
        <translation>تحقق دیگری از نویز</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>بازنشانی &amp;همه</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>All values back to those of the opened scenario</source>
        <translation>بازگرداندن همهٔ مقدارها به سناریوی بازشده</translation>
    </message>
    <message>
        <source>Reset &amp;views</source>
        <translation>بازنشانی &amp;نماها</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>All figures back to their full range</source>
        <translation>بازگرداندن همهٔ شکل‌ها به کل دامنه</translation>
    </message>
    <message>
        <source>&amp;Slow motion</source>
        <translation>&amp;حرکت آهسته</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Play the run, or the spike shown, a thousand times slower</source>
        <translation>پخش اجرا یا اسپایک نمایش‌داده، هزار بار کندتر</translation>
    </message>
    <message>
        <source>&amp;Stop computing</source>
        <translation>&amp;توقف محاسبه</translation>
    </message>
    <message>
        <source>Leave long curves as they are now</source>
        <translation>منحنی‌های طولانی همان‌گونه که هستند بمانند</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;مدل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>پوستهٔ &amp;روشن</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>پوستهٔ &amp;تیره</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Language of window and figures</source>
        <translation>زبان پنجره و شکل‌ها</translation>
    </message>
    <message>
        <source>Colours of window and figures</source>
        <translation>رنگ‌های پنجره و شکل‌ها</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;این چیست؟</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Then click at what shall be explained</source>
        <translation>سپس روی آنچه باید توضیح داده شود کلیک کنید</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;برگردان</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوباره</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;Pin this run</source>
        <translation>&amp;سنجاق این اجرا</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Keep this run in the figures to compare the next ones with</source>
        <translation>نگه داشتن این اجرا در شکل‌ها برای مقایسه با بعدی‌ها</translation>
    </message>
    <message>
        <source>U&amp;npin all</source>
        <translation>&amp;رها کردن همه</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Forget the pinned runs</source>
        <translation>فراموش کردن اجراهای سنجاق‌شده</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;ارائه</translation>
    </message>
    <message>
        <source>Large letters and lines, for a lecture hall</source>
        <translation>نوشته و خط درشت، برای تالار درس</translation>
    </message>
    <message>
        <source>E&amp;quations</source>
        <translation>&amp;معادله‌ها</translation>
    </message>
    <message>
        <source>The equations of the model and its input, above the figures</source>
        <translation>معادله‌های مدل و ورودی آن، بالای شکل‌ها</translation>
    </message>
    <message>
        <source>&amp;Copy state as text</source>
        <translation>&amp;رونوشت حالت به شکل متن</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Put the scenario on the clipboard as a short text</source>
        <translation>گذاشتن سناریو به شکل متنی کوتاه در بریده‌دان</translation>
    </message>
    <message>
        <source>&amp;Paste state</source>
        <translation>&amp;چسباندن حالت</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Open the scenario whose text is on the clipboard</source>
        <translation>بازکردن سناریویی که متنش در بریده‌دان است</translation>
    </message>
    <message>
        <source>Show QR &amp;code…</source>
        <translation>نمایش &amp;کد ⁦QR⁩…</translation>
    </message>
    <message>
        <source>Show the scenario as a code that a lecture hall can scan</source>
        <translation>نمایش سناریو به شکل کدی که تالار درس می‌تواند بخواند</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>پوستهٔ &amp;پرتضاد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>سنجاق</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>ارائه</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;بازکردن…</translation>
    </message>
    <message>
        <source>Open a session, a scenario, the output of a run, or an exported figure</source>
        <translation>بازکردن نشست، سناریو، خروجی اجرا یا شکل صادرشده</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>ذخیرهٔ نشست</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>ذخیره &amp;با نام…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the session under another name</source>
        <translation>ذخیرهٔ نشست با نامی دیگر</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>&amp;رونوشت شکل</translation>
    </message>
    <message>
        <source>Copy the figure that has the focus, or else the traces</source>
        <translation>رونوشت شکلی که کانون دارد، وگرنه ردپاها</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Lessons that drive the instrument and ask (L)</source>
        <translation>درس‌هایی که دستگاه را به کار می‌اندازند و می‌پرسند (L)</translation>
    </message>
    <message>
        <source>&amp;Run to code…</source>
        <translation>ا&amp;جرا به شکل برنامه…</translation>
    </message>
    <message>
        <source>Show the run as a program in NumPy, Brian 2 or C++</source>
        <translation>نمایش اجرا به شکل برنامه‌ای در ⁦NumPy⁩، ⁦Brian 2⁩ یا ⁦C++⁩</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <comment>tool bar</comment>
        <extracomment>Short: all of the tool bar has to fit into a window of 1280 pixels</extracomment>
        <translation>صدور شکل…</translation>
    </message>
</context>
</TS>
