@echo off
rem The kiosk on Windows: "kiosk.cmd run" opens it, "kiosk.cmd test" runs the tests, "kiosk.cmd check" and the rest go to main.py.
setlocal
cd /d "%~dp0"
set purpose=run
if "%1"=="test" set purpose=dev
if not exist .venv\Scripts\python.exe (
    py -3.11 -m venv .venv || (echo Please install Python 3.11 from python.org first. & exit /b 1)
)
fc /b requirements\%purpose%.txt .venv\ready-%purpose%.txt >nul 2>&1
if errorlevel 1 (
    echo Installing what requirements\%purpose%.txt pins. The first time takes a few minutes.
    .venv\Scripts\python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r requirements\%purpose%.txt || exit /b 1
    copy /y requirements\%purpose%.txt .venv\ready-%purpose%.txt >nul
)
if "%1"=="test" (
    .venv\Scripts\python -m pytest %2 %3 %4 %5 %6 %7 %8 %9
) else (
    .venv\Scripts\python main.py %*
)
exit /b %errorlevel%
