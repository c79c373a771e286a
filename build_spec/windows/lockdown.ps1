<#
.SYNOPSIS
    Locks a Windows 10 or 11 computer down to the kiosk, or tells what has drifted.
.DESCRIPTION
    Not yet run on real Windows. Read it first, and try it on a computer nobody needs.

    -Check changes nothing, names every drift and ends with 1 if there is one.
    Without -Check it needs an administrator. It sets a scheduled task that starts the kiosk when its user logs on,
    without the limit of 72 hours that Windows gives tasks; the shell of that user, where the edition has Shell Launcher;
    and the machine's policies on updates, notices, sleep and edge swipes. -Undo takes all of that back.
.PARAMETER User
    The local user who is only for the kiosk. Not an administrator.
.PARAMETER Folder
    Where the kiosk lies. $Content and $Data are where its words and its own notes are.
#>
[CmdletBinding(DefaultParameterSetName = 'Apply')]
param(
    [Parameter(ParameterSetName = 'Check')][switch]$Check,
    [Parameter(ParameterSetName = 'Undo')][switch]$Undo,
    [string]$User = 'kiosk',
    [string]$Folder = 'C:\Program Files\fbss-kiosk',
    [string]$Content = 'C:\ProgramData\fbss-kiosk\content',
    [string]$Data = 'C:\ProgramData\fbss-kiosk\data'
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Task = 'fbss-kiosk'
$Words = 'run --locked --supervised --content "{0}" --data "{1}"' -f $Content, $Data
$Program = Join-Path $Folder 'kiosk.exe'

# Path, name, value, and why.
$Policies = @(
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU', 'NoAutoRebootWithLoggedOnUsers', 1, 'no restart while the kiosk runs'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'SetUpdateNotificationLevel', 1, 'no words about updates'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'UpdateNotificationLevel', 2, 'not even of restarts'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'SetActiveHours', 1, 'updates have hours'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'ActiveHoursStart', 6, 'open from six'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate', 'ActiveHoursEnd', 22, 'to ten at night'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 0, 'a swipe from the edge opens nothing'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer', 'DisableNotificationCenter', 1, 'no notices at the side'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\System', 'DisableLockScreenAppNotifications', 1, 'nor above the lock screen'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\CloudContent', 'DisableWindowsConsumerFeatures', 1, 'no offers'),
    @('HKLM:\SOFTWARE\Policies\Microsoft\WindowsInkWorkspace', 'AllowWindowsInkWorkspace', 0, 'no ink'),
    @('HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System', 'DisableTaskMgr', 1, 'no task manager')
)
# Seconds, on mains.
$Sleeps = @(
    @('SUB_VIDEO', 'VIDEOIDLE', 'the screen goes dark'),
    @('SUB_SLEEP', 'STANDBYIDLE', 'the computer sleeps'),
    @('SUB_SLEEP', 'HIBERNATEIDLE', 'the computer hibernates')
)
$script:Drifts = 0

function Write-Drift([string]$Subject, [string]$Says) {
    $script:Drifts++
    Write-Output ('DRIFT {0}: {1}' -f $Subject, $Says)
}

function Get-Policy([string]$Path, [string]$Name) {
    $held = Get-ItemProperty -Path $Path -Name $Name -ErrorAction SilentlyContinue
    if ($null -eq $held) { return $null }
    return $held.$Name
}

function Get-ShellLauncher {
    # Enterprise, Education and IoT have it, when the feature is switched on.
    return Get-CimClass -Namespace 'root\standardcimv2\embedded' -ClassName 'WESL_UserSetting' -ErrorAction SilentlyContinue
}

function Get-Sid([string]$Name) {
    return ([System.Security.Principal.NTAccount]$Name).Translate([System.Security.Principal.SecurityIdentifier]).Value
}

function Test-User {
    $account = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
    if ($null -eq $account) { Write-Drift 'user' "there is no local user '$User'"; return }
    $sid = Get-Sid $User
    $admins = Get-LocalGroupMember -SID 'S-1-5-32-544' | Where-Object { $_.SID.Value -eq $sid }
    if ($admins) { Write-Drift 'user' "'$User' is an administrator" }
    if ($account.PasswordExpires) { Write-Drift 'user' "the password of '$User' expires" }
}

function Test-Task {
    $task = Get-ScheduledTask -TaskName $Task -ErrorAction SilentlyContinue
    if ($null -eq $task) { Write-Drift 'task' "there is no task '$Task'"; return }
    if ($task.State -eq 'Disabled') { Write-Drift 'task' 'it is switched off' }
    if ($task.Settings.ExecutionTimeLimit -ne 'PT0S') { Write-Drift 'task' 'Windows ends it after a time' }
    if ($task.Settings.DisallowStartIfOnBatteries) { Write-Drift 'task' 'it does not start on batteries' }
    if ($task.Settings.StopIfGoingOnBatteries) { Write-Drift 'task' 'it ends on batteries' }
    if ($task.Settings.RestartCount -lt 1) { Write-Drift 'task' 'it is not started again' }
}

function Test-Policies {
    foreach ($one in $Policies) {
        $held = Get-Policy $one[0] $one[1]
        if ($held -ne $one[2]) { Write-Drift $one[1] ("is '{0}', not {1}: {2}" -f $held, $one[2], $one[3]) }
    }
}

function Test-Sleep {
    foreach ($one in $Sleeps) {
        $said = (powercfg /query SCHEME_CURRENT $one[0] $one[1]) -join "`n"
        # Whatever the language: the last but one number is the value on mains.
        $numbers = [regex]::Matches($said, '0x[0-9a-f]{8}')
        if ($numbers.Count -lt 2) { Write-Drift $one[1] 'cannot be asked'; continue }
        if ([Convert]::ToInt64($numbers[$numbers.Count - 2].Value, 16) -ne 0) { Write-Drift $one[1] "$($one[2]) by itself" }
    }
}

function Test-Shell {
    if ($null -eq (Get-ShellLauncher)) {
        Write-Output 'note shell: this edition, or its features, has no Shell Launcher; the task alone starts the kiosk.'
        return
    }
    $sid = Get-Sid $User
    $shell = Get-CimInstance -Namespace 'root\standardcimv2\embedded' -ClassName 'WESL_UserSetting' | Where-Object { $_.Sid -eq $sid }
    if ($null -eq $shell) { Write-Drift 'shell' "'$User' has the ordinary desktop" }
}

function Set-All {
    if (-not (Test-Path $Program)) { throw "$Program is not there. Name its folder with -Folder." }
    New-Item -ItemType Directory -Force -Path $Data | Out-Null
    foreach ($one in $Data, $Content) { icacls $one /grant ('{0}:(OI)(CI)M' -f $User) | Out-Null }
    foreach ($one in $Policies) {
        if (-not (Test-Path $one[0])) { New-Item -Force -Path $one[0] | Out-Null }
        New-ItemProperty -Force -PropertyType DWord -Path $one[0] -Name $one[1] -Value $one[2] | Out-Null
    }
    foreach ($one in $Sleeps) {
        powercfg /setacvalueindex SCHEME_CURRENT $one[0] $one[1] 0
        powercfg /setdcvalueindex SCHEME_CURRENT $one[0] $one[1] 0
    }
    powercfg /setactive SCHEME_CURRENT
    Set-LocalUser -Name $User -PasswordNeverExpires $true
    if ($null -ne (Get-ShellLauncher)) { Set-Shell } else { Set-Task }
}

function Set-Task {
    $settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([TimeSpan]::Zero) -RestartCount 999 `
        -RestartInterval (New-TimeSpan -Minutes 1) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries `
        -StartWhenAvailable -MultipleInstances IgnoreNew
    $action = New-ScheduledTaskAction -Execute $Program -Argument $Words -WorkingDirectory $Folder
    $trigger = New-ScheduledTaskTrigger -AtLogOn -User $User
    $principal = New-ScheduledTaskPrincipal -UserId $User -LogonType Interactive -RunLevel Limited
    Register-ScheduledTask -Force -TaskName $Task -Action $action -Trigger $trigger -Settings $settings -Principal $principal | Out-Null
}

function Set-Shell {
    $launcher = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
    # 0: start the shell again when it ends. Everybody else keeps the desktop.
    $launcher.SetDefaultShell('explorer.exe', 0) | Out-Null
    $launcher.SetCustomShell((Get-Sid $User), ('"{0}" {1}' -f $Program, $Words), $null, $null, 0) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
}

function Undo-All {
    foreach ($one in $Policies) { Remove-ItemProperty -Path $one[0] -Name $one[1] -ErrorAction SilentlyContinue }
    Unregister-ScheduledTask -TaskName $Task -Confirm:$false -ErrorAction SilentlyContinue
    if ($null -ne (Get-ShellLauncher)) {
        $launcher = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
        $launcher.RemoveCustomShell((Get-Sid $User)) | Out-Null
    }
    Write-Output 'The times for sleep stay as they are: nobody knows what they were.'
}

if ($Undo) { Undo-All; exit 0 }
if (-not $Check) { Set-All }
Test-User
if ($null -eq (Get-ShellLauncher)) { Test-Task }
Test-Policies
Test-Sleep
Test-Shell
if ($script:Drifts -eq 0) { Write-Output 'Nothing has drifted.'; exit 0 }
Write-Output ('{0} to put right: run this script as an administrator without -Check.' -f $script:Drifts)
exit 1
