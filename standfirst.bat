@echo off
rem Runs Standfirst: finds a JDK 25 or later, builds the program if it is not built or its sources are newer, and starts it.
rem
rem STANDFIRST_JAVA_HOME  the JDK to use, instead of searching for one
rem
rem The exit status is 3 if there is no JDK or the program cannot be built, and otherwise the program's own.

setlocal
set "ROOT=%~dp0"
set "PROGRAM=%ROOT%target\program"
set "JDK="

if defined STANDFIRST_JAVA_HOME (
    call :consider "%STANDFIRST_JAVA_HOME%"
    goto :found
)
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for /d %%J in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*") do call :consider "%%~J"

:found
if not defined JDK (
    echo standfirst: no JDK 25 or later found in STANDFIRST_JAVA_HOME, JAVA_HOME, on the PATH or in the usual folders. 1>&2
    echo Get one from https://adoptium.net/temurin/releases/?version=25, or with: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    echo Then run this again. If your JDK is somewhere else, set STANDFIRST_JAVA_HOME to its folder. 1>&2
    exit /b 3
)

rem The build keeps a copy of its sources. xcopy lists each source that is newer than its copy, by its full
rem path, and then a count.
set "NEWER="
if not exist "%PROGRAM%\standfirst.jar" set "NEWER=1"
if not exist "%PROGRAM%\sources\pom.xml" set "NEWER=1"
if not defined NEWER for /f "delims=" %%F in ('xcopy /l /d /s /i /y "%ROOT%src\main" "%PROGRAM%\sources\main" ^| findstr /v /r "^[0-9]"') do set "NEWER=1"
if not defined NEWER for /f "delims=" %%F in ('xcopy /l /d /s /i /y "%ROOT%docs\diagnostics" "%PROGRAM%\sources\diagnostics" ^| findstr /v /r "^[0-9]"') do set "NEWER=1"
if not defined NEWER for /f "delims=" %%F in ('xcopy /l /d /s /i /y "%ROOT%templates" "%PROGRAM%\sources\templates" ^| findstr /v /r "^[0-9]"') do set "NEWER=1"
if not defined NEWER for /f "delims=" %%F in ('xcopy /l /d /i /y "%ROOT%pom.xml" "%PROGRAM%\sources" ^| findstr /v /r "^[0-9]"') do set "NEWER=1"
if defined NEWER (
    call :build
    if errorlevel 1 exit /b 3
)

set "COMPILER=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:MaxNewSize=128m"
set "HEADERS=-XX:+UseCompactObjectHeaders"
if "%~1"=="serve" set "HEADERS="
if "%~1"=="lsp" set "HEADERS="
if "%~2"=="--watch" set "HEADERS="
if "%~3"=="--watch" set "HEADERS="
if "%~4"=="--watch" set "HEADERS="
if "%~5"=="--watch" set "HEADERS="
if "%~6"=="--watch" set "HEADERS="
if not defined HEADERS set "COMPILER=-Xmx4g -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
"%JDK%\bin\java.exe" -XX:+UseSerialGC %HEADERS% %COMPILER% -Xlog:disable -jar "%PROGRAM%\standfirst.jar" %*
exit /b %ERRORLEVEL%

rem Chooses the JDK in the folder %1, if none has been chosen and its version is 25 or later.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "RAW=0"
for /f "usebackq tokens=1,2 delims==." %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set RAW=%%L
call :compare "%~1"
exit /b 0

:compare
set "MAJOR=%RAW:"=%"
for /f "delims=-+" %%M in ("%MAJOR%") do if %%M GEQ 25 set "JDK=%~1"
exit /b 0

:build
echo standfirst: building the program; the first build takes a minute and needs the network. 1>&2
setlocal
set "JAVA_HOME=%JDK%"
pushd "%ROOT%"
call mvnw.cmd --quiet --batch-mode -Dprogram package 1>&2
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" (
    echo standfirst: the program could not be built. The lines above say why. 1>&2
    exit /b 1
)
xcopy /q /s /i /y "%ROOT%src\main" "%PROGRAM%\sources\main" >nul
xcopy /q /s /i /y "%ROOT%docs\diagnostics" "%PROGRAM%\sources\diagnostics" >nul
xcopy /q /s /i /y "%ROOT%templates" "%PROGRAM%\sources\templates" >nul
xcopy /q /i /y "%ROOT%pom.xml" "%PROGRAM%\sources" >nul
exit /b 0
