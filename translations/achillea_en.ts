<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ach::AssessmentText</name>
    <message numerus="yes">
        <source>not asked (%n)</source>
        <comment>red-flag questions</comment>
        <translation>
            <numerusform>not asked (%n)</numerusform>
            <numerusform>not asked (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked: yes (%n)</source>
        <comment>red-flag questions</comment>
        <translation>
            <numerusform>asked: yes (%n)</numerusform>
            <numerusform>asked: yes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::BodyChartStep</name>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation>
            <numerusform>%1 · %n mark</numerusform>
            <numerusform>%1 · %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::BodyChartView</name>
    <message numerus="yes">
        <source>Body chart, left leg, %n mark(s)</source>
        <translation>
            <numerusform>Body chart, left leg, %n mark</numerusform>
            <numerusform>Body chart, left leg, %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Body chart, right leg, %n mark(s)</source>
        <translation>
            <numerusform>Body chart, right leg, %n mark</numerusform>
            <numerusform>Body chart, right leg, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::CreateClinicPage</name>
    <message numerus="yes">
        <source>The passphrase is too short. It needs at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase is too short. It needs at least %n character.</numerusform>
            <numerusform>The passphrase is too short. It needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DateField</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DayCard</name>
    <message numerus="yes">
        <source>Stiff for %n min next morning.</source>
        <translation>
            <numerusform>Stiff for %n min next morning.</numerusform>
            <numerusform>Stiff for %n min next morning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileButton</name>
    <message numerus="yes">
        <source>%n day(s) of the patient&apos;s diary added</source>
        <translation>
            <numerusform>%n day of the patient&apos;s diary added</numerusform>
            <numerusform>%n days of the patient&apos;s diary added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileDialog</name>
    <message numerus="yes">
        <source>%n day(s) found</source>
        <translation>
            <numerusform>%n day found</numerusform>
            <numerusform>%n days found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation>
            <numerusform>Add %n day</numerusform>
            <numerusform>Add %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DiaryFileViewModel</name>
    <message numerus="yes">
        <source>%n already in the record</source>
        <translation>
            <numerusform>%n already in the record</numerusform>
            <numerusform>%n already in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>diary file, %n day(s)</source>
        <translation>
            <numerusform>diary file, %n day</numerusform>
            <numerusform>diary file, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DosePanel</name>
    <message numerus="yes">
        <source>%n day(s) not noted</source>
        <translation>
            <numerusform>%n day not noted</numerusform>
            <numerusform>%n days not noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) without a known force</source>
        <translation>
            <numerusform>%n exercise without a known force</numerusform>
            <numerusform>%n exercises without a known force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::DoseText</name>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>once a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × a week</source>
        <translation>
            <numerusform>%n × a week</numerusform>
            <numerusform>%n × a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ErrorText</name>
    <message numerus="yes">
        <source>it is longer than %n minute(s)</source>
        <translation>
            <numerusform>it is longer than %n minute</numerusform>
            <numerusform>it is longer than %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ExercisePanel</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n min a week</source>
        <translation>
            <numerusform>at least %n min a week</numerusform>
            <numerusform>at least %n min a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::FilmsCard</name>
    <message numerus="yes">
        <source>%n film(s), the last of %1</source>
        <translation>
            <numerusform>%n film, the last of %1</numerusform>
            <numerusform>%n films, the last of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::HeelRiseCounter</name>
    <message numerus="yes">
        <source>%n rise(s), counting</source>
        <translation>
            <numerusform>%n rise, counting</numerusform>
            <numerusform>%n rises, counting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n rise</numerusform>
            <numerusform>%n rises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::HomeSheetPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::IntakePage</name>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n answer(s) waiting. They stay here and are tried again every two seconds.</source>
        <translation>
            <numerusform>Not saved: %n answer waiting. It stays here and is tried again every two seconds.</numerusform>
            <numerusform>Not saved: %n answers waiting. They stay here and are tried again every two seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::JournalPage</name>
    <message numerus="yes">
        <source>%n not signed</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n not signed</numerusform>
            <numerusform>%n not signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::LibraryList</name>
    <message numerus="yes">
        <source>%1 of %n exercises</source>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::LoadHistoryPainter</name>
    <message numerus="yes">
        <source>%1 km in %n week(s)</source>
        <translation>
            <numerusform>%1 km in %n week</numerusform>
            <numerusform>%1 km in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jump: %1 % in %n week(s)</source>
        <translation>
            <numerusform>jump: %1 % in %n week</numerusform>
            <numerusform>jump: %1 % in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::LoadText</name>
    <message numerus="yes">
        <source>n/a: %n day(s) not noted</source>
        <translation>
            <numerusform>n/a: %n day not noted</numerusform>
            <numerusform>n/a: %n days not noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::LogoReader</name>
    <message numerus="yes">
        <source>the file is larger than %n MB</source>
        <translation>
            <numerusform>the file is larger than %n MB</numerusform>
            <numerusform>the file is larger than %n MB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::MainWindow</name>
    <message numerus="yes">
        <source>Locked automatically after %n minute(s) without input.</source>
        <translation>
            <numerusform>Locked automatically after %n minute without input.</numerusform>
            <numerusform>Locked automatically after %n minutes without input.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::MeasurePanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::MenuCorner</name>
    <message numerus="yes">
        <source>Not saved, %n answer(s) waiting</source>
        <translation>
            <numerusform>Not saved, %n answer waiting</numerusform>
            <numerusform>Not saved, %n answers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::NoteEditor</name>
    <message numerus="yes">
        <source>Take in %n line(s) from the record</source>
        <translation>
            <numerusform>Take in %n line from the record</numerusform>
            <numerusform>Take in %n lines from the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::NotePrefill</name>
    <message numerus="yes">
        <source>%n red-flag question(s) answered with no</source>
        <translation>
            <numerusform>%n red-flag question answered with no</numerusform>
            <numerusform>%n red-flag questions answered with no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>diary %1 to %2, %n day(s) noted; pain during %3, after %4, next morning %5</source>
        <comment>days, then scores</comment>
        <translation>
            <numerusform>diary %1 to %2, %n day noted; pain during %3, after %4, next morning %5</numerusform>
            <numerusform>diary %1 to %2, %n days noted; pain during %3, after %4, next morning %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running %1 km on %n noted day(s)</source>
        <translation>
            <numerusform>running %1 km on %n noted day</numerusform>
            <numerusform>running %1 km on %n noted days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::OpenQuestions</name>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::OutcomeText</name>
    <message numerus="yes">
        <source>%n rise(s)</source>
        <translation>
            <numerusform>%n rise</numerusform>
            <numerusform>%n rises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, due in %n day(s)</source>
        <translation>
            <numerusform>%1, due in %n day</numerusform>
            <numerusform>%1, due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, due for %n day(s)</source>
        <translation>
            <numerusform>%1, due for %n day</numerusform>
            <numerusform>%1, due for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::PersonStep</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::PhaseTimeline</name>
    <message numerus="yes">
        <source>%n weeks, over</source>
        <translation>
            <numerusform>%n week, over</numerusform>
            <numerusform>%n weeks, over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks</source>
        <translation>
            <numerusform>about %n week</numerusform>
            <numerusform>about %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::PictureReader</name>
    <message numerus="yes">
        <source>the file is larger than %n MB</source>
        <translation>
            <numerusform>the file is larger than %n MB</numerusform>
            <numerusform>the file is larger than %n MB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::PlanText</name>
    <message numerus="yes">
        <source>%1: %n week(s)</source>
        <translation>
            <numerusform>%1: %n week</numerusform>
            <numerusform>%1: %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeStep</name>
    <message numerus="yes">
        <source>%1, %n week(s)</source>
        <translation>
            <numerusform>%1, %n week</numerusform>
            <numerusform>%1, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n time a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ProgrammeViewModel</name>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation>
            <numerusform>%1, %n week</numerusform>
            <numerusform>%1, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::RedFlagPanel</name>
    <message numerus="yes">
        <source>%n question(s) not asked</source>
        <translation>
            <numerusform>%n question not asked</numerusform>
            <numerusform>%n questions not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::ResultPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 In %n week(s) since the first.</source>
        <translation>
            <numerusform>%1 In %n week since the first.</numerusform>
            <numerusform>%1 In %n weeks since the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found. Enter goes there.</source>
        <translation>
            <numerusform>%n setting found. Enter goes there.</numerusform>
            <numerusform>%n settings found. Enter goes to the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::StepBackLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::TakeHomeSection</name>
    <message numerus="yes">
        <source>Writing the sheet and %n clip(s)</source>
        <translation>
            <numerusform>Writing the sheet and %n clip</numerusform>
            <numerusform>Writing the sheet and %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ach::WizardRail</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 of %n min</numerusform>
            <numerusform>%1 of %n min</numerusform>
        </translation>
    </message>
</context>
</TS>
