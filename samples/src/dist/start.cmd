@echo off
rem Starts the program that this file is called after, from the jars in ..\lib.
rem JAVA_HOME says which Java is used, UPR_JAVA_OPTS is given to it, as in UPR_JAVA_OPTS=-Xmx2g.
setlocal
set "NAME=%~n0"
set "MAIN="
if /i "%~n0"=="upr-extract" set "MAIN=org.uprlib.extract.cli.ExtractProgram"
if /i "%~n0"=="upr-validate" set "MAIN=org.uprlib.validate.cli.ValidateProgram"
if /i "%~n0"=="upr-desk" set "MAIN=org.uprlib.samples.desk.DeskProgram"
if not defined MAIN (
  echo %~n0 is not one of the UPR library's programs. 1>&2
  exit /b 2
)
set "LIB=%~dp0..\lib"
set "JAVA=java.exe"
rem Some write the folder with quotes around it.
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
where /q "%JAVA%" 2>nul || if not exist "%JAVA%" (
  echo %~n0 needs Java 17 or later, which is not there; see https://adoptium.net. 1>&2
  call :stay
  exit /b 2
)
rem From Java 19 on, Java keeps the classes that it needs in an archive in the user's cache.
set "ARCHIVE="
if not defined LOCALAPPDATA goto start
if not exist "%LOCALAPPDATA%\upr" mkdir "%LOCALAPPDATA%\upr" 2>nul
if exist "%LOCALAPPDATA%\upr" set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\upr\%~n0.jsa"
:start
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %ARCHIVE% --enable-native-access=ALL-UNNAMED %UPR_JAVA_OPTS% -cp "%LIB%\upr-extract.jar;%LIB%\upr-validate.jar;%LIB%\upr-desk.jar;%LIB%\commons-fileupload.jar" %MAIN% %*
set "RESULT=%ERRORLEVEL%"
if "%RESULT%"=="0" exit /b 0
rem An older Java starts nothing of this; one that is new enough is not asked.
rem What Java answers is: openjdk version "17.0.9" ...; before Java 9: java version "1.8.0_392".
set "VERSION="
set "ANSWER=%TEMP%\upr-java-%RANDOM%.txt"
"%JAVA%" -version 2>"%ANSWER%"
for /f "usebackq tokens=2,3" %%u in ("%ANSWER%") do if "%%u"=="version" set "VERSION=%%~v"
del "%ANSWER%" 2>nul
set "MAJOR=99"
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo %~n0 needs Java 17 or later; the Java that is there is %VERSION%. See https://adoptium.net. 1>&2
  set "RESULT=2"
)
call :stay
exit /b %RESULT%

:stay
rem After a double click on the desk the window would go at once, and what went wrong with it.
if /i not "%NAME%"=="upr-desk" exit /b 0
setlocal EnableDelayedExpansion
set "LINE=!CMDCMDLINE:"=!"
if not "!LINE: /c =!"=="!LINE!" if not "!LINE:%NAME%=!"=="!LINE!" pause
exit /b 0
