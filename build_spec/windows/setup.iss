; Setup for Windows: `iscc /DVersion=0.1.0 build_spec\windows\setup.iss` makes dist\packed\fbss-kiosk-VERSION-setup.exe of
; dist\kiosk. Not yet run on real Windows.
#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif
#define Bundle "..\..\dist\kiosk"

[Setup]
AppId={{6B1C1D0E-5B0E-4B52-9A3A-0D1B1B6C7F10}
AppName=Patient information kiosk
AppVersion={#Version}
AppPublisher=The authors of fbss-kiosk
DefaultDirName={autopf}\fbss-kiosk
DisableProgramGroupPage=yes
DisableDirPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist\packed
OutputBaseFilename=fbss-kiosk-{#Version}-setup
LicenseFile={#Bundle}\LICENSE
UninstallDisplayIcon={app}\kiosk.exe
; A running kiosk is ended and not started again: who locked the computer down starts it by its task or its shell.
CloseApplications=force
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; What the version before brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; Excludes: "\content,\SHA256SUMS"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "lockdown.ps1"; DestDir: "{app}"; Flags: ignoreversion
; The words as they were brought, and once the words of this clinic, which no update and no removal touches.
Source: "{#Bundle}\content\*"; DestDir: "{app}\content"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "{#Bundle}\content\*"; DestDir: "{commonappdata}\fbss-kiosk\content"; Flags: recursesubdirs createallsubdirs uninsneveruninstall; Check: FirstTime

[Dirs]
Name: "{commonappdata}\fbss-kiosk"; Flags: uninsneveruninstall

[Icons]
Name: "{autoprograms}\Kiosk editor"; Filename: "{app}\kiosk.exe"; Parameters: "edit ""{commonappdata}\fbss-kiosk\content"""

[Code]
var
  Known, First: Boolean;

{ Asked for every file: the answer must stay what it was before the first one was copied. }
function FirstTime: Boolean;
begin
  if not Known then
  begin
    First := not DirExists(ExpandConstant('{commonappdata}\fbss-kiosk\content'));
    Known := True;
  end;
  Result := First;
end;
