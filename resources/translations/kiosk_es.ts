<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AccentPage</name>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Frambuesa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olivo</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Verde bosque</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>A colour is written as # and six digits from 0 to 9 and A to F, such as #0A4E5B.</source>
        <translation>Un color se escribe con # y seis signos del 0 al 9 y de la A a la F, como #0A4E5B.</translation>
    </message>
    <message>
        <source>This colour is too pale to be read: its contrast is %1 to 1, and %2 to 1 is the least. The nearest one that can be read is %3; it is shown below.</source>
        <translation>Este color es demasiado claro para leerse: su contraste es de %1 a 1, y lo mínimo es %2 a 1. El más parecido que se puede leer es %3; se muestra abajo.</translation>
    </message>
    <message>
        <source>This colour can be read, but it is as red as the warnings: buttons look like an emergency. Better take another colour of your clinic.</source>
        <translation>Este color se puede leer, pero es tan rojo como los avisos: los botones parecen una emergencia. Mejor elija otro color de su clínica.</translation>
    </message>
    <message>
        <source>This colour can be read well: its contrast is %1 to 1.</source>
        <translation>Este color se lee bien: su contraste es de %1 a 1.</translation>
    </message>
    <message>
        <source>Your clinic’s colour</source>
        <translation>El color de su clínica</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Buttons and boxes have it. Yellow on black stays as it is.</source>
        <translation>Lo llevan los botones y los recuadros. Amarillo sobre negro queda como está.</translation>
    </message>
    <message>
        <source>Or another one: # and six digits</source>
        <translation>U otro: # y seis signos</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>On light screens</source>
        <translation>En pantallas claras</translation>
    </message>
    <message>
        <source>On dark screens</source>
        <translation>En pantallas oscuras</translation>
    </message>
    <message>
        <source>A box on a page</source>
        <translation>Un recuadro en una página</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Un botón</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Are you still reading? This screen clears itself soon.</source>
        <translation>¿Sigue leyendo? Esta pantalla se borra pronto.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Letra muy grande</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Nothing you touch is saved. The screen clears when nobody has touched it for %1 seconds.</source>
        <translation>Nada de lo que toque se guarda. La pantalla se borra tras %1 segundos sin tocarla.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>BasketButton</name>
    <message>
        <source>My questions (%1)</source>
        <translation>Mis preguntas (%1)</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
</context>
<context>
    <name>BesideScreen</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Choose two or three to see them side by side.</source>
        <translation>Escoja dos o tres para verlos lado a lado.</translation>
    </message>
    <message>
        <source>This page does not say.</source>
        <translation>Esta página no lo dice.</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Escoger otro</translation>
    </message>
    <message>
        <source>None of them wins. What fits you is for you and your doctor to decide.</source>
        <translation>Ninguno gana. Qué le conviene lo deciden usted y su doctor.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pida ayuda ahora</translation>
    </message>
</context>
<context>
    <name>CardMeasure</name>
    <message>
        <source>Measure the screen with a bank card</source>
        <translation>Medir la pantalla con una tarjeta</translation>
    </message>
    <message>
        <source>Hold any bank card to the glass, on its left edge in the frame below. Touch + or − until the frame is just as wide as the card.</source>
        <translation>Ponga cualquier tarjeta de banco contra el cristal, con su borde izquierdo en el marco de abajo. Toque + o − hasta que el marco sea tan ancho como la tarjeta.</translation>
    </message>
    <message>
        <source>Right edge of the card</source>
        <translation>Borde derecho de la tarjeta</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecho</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancho</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>It fits: save</source>
        <translation>Coincide: guardar</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CleanLock</name>
    <message>
        <source>Locked for cleaning. Touches do nothing.</source>
        <translation>Bloqueada para limpiar. Los toques no hacen nada.</translation>
    </message>
</context>
<context>
    <name>CleanPage</name>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>For 45 seconds touches and keys do nothing, so that you can wipe the glass. It ends by itself.</source>
        <translation>Durante 45 segundos los toques y las teclas no hacen nada, para que pueda limpiar el cristal. Termina solo.</translation>
    </message>
    <message>
        <source>Lock the screen and clean it</source>
        <translation>Bloquear la pantalla y limpiarla</translation>
    </message>
</context>
<context>
    <name>ColourTest</name>
    <message>
        <source>Red, green, blue, white, grey, black: are all there, even and without spots?</source>
        <translation>Rojo, verde, azul, blanco, gris, negro: ¿están todos, parejos y sin manchas?</translation>
    </message>
    <message>
        <source>Yes, all there</source>
        <translation>Sí, están todos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>None chosen yet</source>
        <translation>Todavía no escogió ninguno</translation>
    </message>
    <message>
        <source>One chosen. Choose one more.</source>
        <translation>Escogió uno. Escoja uno más.</translation>
    </message>
    <message>
        <source>Two chosen. You can add one more.</source>
        <translation>Escogió dos. Puede agregar uno más.</translation>
    </message>
    <message>
        <source>Three chosen. Touch one of them to take it out.</source>
        <translation>Escogió tres. Toque uno para quitarlo.</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Touch two or three. You see them side by side, on the same questions. None of them wins: what fits you is for you and your doctor to decide.</source>
        <translation>Toque dos o tres. Los verá lado a lado, con las mismas preguntas. Ninguno gana: qué le conviene lo deciden usted y su doctor.</translation>
    </message>
    <message>
        <source>There is nothing to compare at the moment.</source>
        <translation>Por ahora no hay nada que comparar.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Phone and hours</source>
        <translation>Teléfono y horario</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Whom patients reach there</source>
        <translation>Con quién hablan los pacientes</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What this person is</source>
        <translation>Qué es esta persona</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Talk with us</source>
        <translation>Hable con nosotros</translation>
    </message>
    <message>
        <source>Questions about your back pain? Call, or ask at the front desk.</source>
        <translation>¿Preguntas sobre su dolor de espalda? Llame, o pregunte en la recepción.</translation>
    </message>
    <message>
        <source>Life-threatening emergency? Call %1.</source>
        <translation>¿Emergencia con peligro de muerte? Llame al %1.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here to save this number.</source>
        <translation>Apunte aquí la cámara de su teléfono para guardar este número.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
</context>
<context>
    <name>EaseScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Touch what helps you. It ends with your visit.</source>
        <translation>Toque lo que le ayude. Termina con su visita.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Letra muy grande</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>Hands, eyes and time</source>
        <translation>Manos, ojos y tiempo</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Bajar la pantalla</translation>
    </message>
    <message>
        <source>Bigger buttons</source>
        <translation>Botones más grandes</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Wait longer before asking</source>
        <translation>Esperar más antes de preguntar</translation>
    </message>
    <message>
        <source>One-switch scanning</source>
        <translation>Uso con un solo botón</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>One moment: the pages are opened.</source>
        <translation>Un momento: se abren las páginas.</translation>
    </message>
    <message>
        <source>Somebody is changing the pages now. Close the editor there, then open it here.</source>
        <translation>Alguien está cambiando las páginas ahora. Cierre allí el editor y ábralo después aquí.</translation>
    </message>
    <message>
        <source>%1 is changing the pages now. Close the editor there, then open it here.</source>
        <translation>%1 está cambiando las páginas ahora. Cierre allí el editor y ábralo después aquí.</translation>
    </message>
    <message>
        <source>The pages cannot be opened to be changed. Look at the overview: is there room on the disk, and does it keep what is saved?</source>
        <translation>Las páginas no se pueden abrir para cambiarlas. Mire el resumen: ¿queda sitio en el disco y guarda lo que se le da?</translation>
    </message>
    <message>
        <source>Back to the staff area</source>
        <translation>Volver al área del personal</translation>
    </message>
</context>
<context>
    <name>ExploreScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Touch a number on the picture, or a name below.</source>
        <translation>Toque un número del dibujo o un nombre de abajo.</translation>
    </message>
    <message>
        <source>Touch a name below.</source>
        <translation>Toque un nombre de abajo.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>A to Z list</source>
        <translation>Lista de la A a la Z</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Ver el teclado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation>1 página encontrada</translation>
    </message>
    <message>
        <source>%1 pages found</source>
        <translation>%1 páginas encontradas</translation>
    </message>
    <message>
        <source>Show 1 page</source>
        <translation>Ver 1 página</translation>
    </message>
    <message>
        <source>Show %1 pages</source>
        <translation>Ver %1 páginas</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>No page has these words. That is not your fault.</source>
        <translation>Ninguna página tiene esas palabras. No es culpa suya.</translation>
    </message>
    <message>
        <source>Type a word. Small mistakes do not matter.</source>
        <translation>Escriba una palabra. No importan los errores pequeños.</translation>
    </message>
    <message>
        <source>Type a word, or touch one of these. Small mistakes do not matter.</source>
        <translation>Escriba una palabra o toque una de estas. No importan los errores pequeños.</translation>
    </message>
    <message>
        <source>Type a word, or touch one of these.</source>
        <translation>Escriba una palabra o toque una de estas.</translation>
    </message>
    <message>
        <source>Try a shorter word, look in the A to Z list, or ask the front desk. It is also a good question for your doctor.</source>
        <translation>Pruebe con una palabra más corta, busque en la lista de la A a la Z o pregunte en la recepción. También es una buena pregunta para su doctor.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Quizás quiso decir:</translation>
    </message>
    <message>
        <source>Look from A to Z</source>
        <translation>Buscar de la A a la Z</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Pregúntenos</translation>
    </message>
</context>
<context>
    <name>FirstArea</name>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Un PIN tiene de 6 a 12 cifras.</translation>
    </message>
    <message>
        <source>Use at least 3 different digits: people try such a PIN first.</source>
        <translation>Use al menos 3 cifras distintas: un PIN así es de los primeros que se prueban.</translation>
    </message>
    <message>
        <source>These digits follow one another, as in 123456: people try that first.</source>
        <translation>Estas cifras van seguidas, como en 123456: es lo primero que se prueba.</translation>
    </message>
    <message>
        <source>That is a well-known pattern: people try such ones first.</source>
        <translation>Es un dibujo muy conocido: es lo primero que se prueba.</translation>
    </message>
    <message>
        <source>That is part of a phone number that patients can read on the screen.</source>
        <translation>Es parte de un teléfono que los pacientes leen en la pantalla.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>No eran iguales. Elija otra vez un PIN.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Is there room on the disk, and may the kiosk write to it?</source>
        <translation>No se pudo guardar el PIN. ¿Queda sitio en el disco y puede el kiosco escribir en él?</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Escriba otra vez el mismo PIN.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 to 12 digits. Only with it can anybody change the kiosk or leave it. Write it down where patients do not see it.</source>
        <translation>Elija un PIN de 6 a 12 cifras. Solo con él se puede cambiar el kiosco o salir de él. Anótelo donde no lo vean los pacientes.</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configurar este kiosco</translation>
    </message>
    <message>
        <source>%1 digits typed</source>
        <translation>%1 cifras escritas</translation>
    </message>
    <message>
        <source>Leave without setting up</source>
        <translation>Salir sin configurar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>clinic and phone</source>
        <translation>clínica y teléfono</translation>
    </message>
    <message>
        <source>size of the screen, by bank card</source>
        <translation>tamaño de la pantalla, con una tarjeta</translation>
    </message>
    <message>
        <source>touch and sound</source>
        <translation>tacto y sonido</translation>
    </message>
    <message>
        <source>%1 of %2:</source>
        <translation>%1 de %2:</translation>
    </message>
    <message>
        <source>To come back here later, hold a finger on an upper corner of the screen for three seconds.</source>
        <translation>Para volver aquí más tarde, deje un dedo tres segundos en una esquina de arriba de la pantalla.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>This number has %1 digits, the one before had %2. Is it right?</source>
        <translation>Este número tiene %1 cifras; el de antes tenía %2. ¿Está bien?</translation>
    </message>
    <message>
        <source>That is no phone number: it has fewer than three digits.</source>
        <translation>Eso no es un número de teléfono: tiene menos de tres cifras.</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it like desk@example.org.</source>
        <translation>Eso no es un correo electrónico. Escríbalo así: desk@example.org.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Todas las páginas de ayuda</translation>
    </message>
    <message>
        <source>The help cannot be read. Install the kiosk again.</source>
        <translation>No se puede leer la ayuda. Instale el kiosco otra vez.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Warning signs that cannot wait</source>
        <translation>Señales de alerta que no pueden esperar</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>Cuándo pedir ayuda ahora</translation>
    </message>
    <message>
        <source>Explore the spine</source>
        <translation>Explore la columna</translation>
    </message>
    <message>
        <source>How much time?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Compare treatments</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>About this information</source>
        <translation>Sobre esta información</translation>
    </message>
    <message>
        <source>Find a word or a question</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>A to Z list</source>
        <translation>Lista de la A a la Z</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Are you still reading?</source>
        <translation>¿Sigue leyendo?</translation>
    </message>
    <message>
        <source>This screen clears itself for the next person in</source>
        <translation>La pantalla se borra para la siguiente persona en</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Your list is full</source>
        <translation>Su lista está llena</translation>
    </message>
    <message>
        <source>Keep this question</source>
        <translation>Guardar esta pregunta</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>QWERTY: letters as on a typewriter</source>
        <translation>QWERTY: letras como en una máquina de escribir</translation>
    </message>
    <message>
        <source>ABC: letters in the order of the alphabet</source>
        <translation>ABC: letras en orden alfabético</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all words</source>
        <translation>Borrar todo lo escrito</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>LanguageNote</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>chino simplificado</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chino tradicional</translation>
    </message>
    <message>
        <source>This is not in %1 yet. It is shown in %2.</source>
        <translation>Esto todavía no está en %1. Se muestra en %2.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>From A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Type words</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Patient information</source>
        <translation>Información para pacientes</translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>Morning check</source>
        <translation>Revisión diaria</translation>
    </message>
    <message>
        <source>All good. Have a good day!</source>
        <translation>Todo bien. ¡Que tenga un buen día!</translation>
    </message>
    <message>
        <source>Three looks, one minute: the glass, the sound, the colours.</source>
        <translation>Tres miradas, un minuto: el cristal, el sonido, los colores.</translation>
    </message>
    <message>
        <source>All was good on %1.</source>
        <translation>Todo estaba bien el %1.</translation>
    </message>
    <message>
        <source>1. The glass</source>
        <translation>1. El cristal</translation>
    </message>
    <message>
        <source>One field felt nothing. Clean the glass and try again; if it stays, call whoever looks after the screen.</source>
        <translation>Un campo no sintió nada. Limpie el cristal y pruebe de nuevo; si sigue igual, llame a quien se ocupa de la pantalla.</translation>
    </message>
    <message>
        <source>%1 fields felt nothing. Clean the glass and try again; if it stays, call whoever looks after the screen.</source>
        <translation>%1 campos no sintieron nada. Limpie el cristal y pruebe de nuevo; si sigue igual, llame a quien se ocupa de la pantalla.</translation>
    </message>
    <message>
        <source>Slide a finger over every field.</source>
        <translation>Pase un dedo por todos los campos.</translation>
    </message>
    <message>
        <source>Touch all over</source>
        <translation>Tocar todo</translation>
    </message>
    <message>
        <source>2. The sound</source>
        <translation>2. El sonido</translation>
    </message>
    <message>
        <source>Look at the loudspeaker, its cable and its own volume.</source>
        <translation>Mire el altavoz, su cable y su propio volumen.</translation>
    </message>
    <message>
        <source>Let the chime sound, and say whether you heard it.</source>
        <translation>Haga sonar la campanilla y diga si la oyó.</translation>
    </message>
    <message>
        <source>Let it sound</source>
        <translation>Hacerla sonar</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>La oí</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>No oí nada</translation>
    </message>
    <message>
        <source>3. The colours</source>
        <translation>3. Los colores</translation>
    </message>
    <message>
        <source>Look at the cable of the screen; if it stays, call whoever looks after it.</source>
        <translation>Mire el cable de la pantalla; si sigue igual, llame a quien se ocupa de ella.</translation>
    </message>
    <message>
        <source>Six bars of colour: are all of them there, without spots?</source>
        <translation>Seis barras de color: ¿están todas, sin manchas?</translation>
    </message>
    <message>
        <source>Show the colours</source>
        <translation>Mostrar los colores</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>OpeningDay</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>Ends on the next day.</source>
        <translation>Termina al día siguiente.</translation>
    </message>
    <message>
        <source>The only open day: open another one first to close this.</source>
        <translation>Es el único día abierto: abra otro antes de cerrar este.</translation>
    </message>
    <message>
        <source>Same on all weekdays</source>
        <translation>Igual de lunes a viernes</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <translation>%1: más temprano</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: más tarde</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>When the screen is awake</source>
        <translation>Cuándo está encendida la pantalla</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>At other times the screen may go dark, and the kiosk renews itself. The hours that patients read stand under “Phone and hours”.</source>
        <translation>A otras horas la pantalla puede apagarse, y el kiosco se renueva. El horario que leen los pacientes está en «Teléfono y horario».</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>En este horario</translation>
    </message>
</context>
<context>
    <name>OutsideScreen</name>
    <message>
        <source>Look at this at home</source>
        <translation>Véalo en su casa</translation>
    </message>
    <message>
        <source>This screen has no internet. Point your phone&apos;s camera at the code, or write the address down.</source>
        <translation>Esta pantalla no tiene internet. Apunte la cámara de su teléfono al código, o anote la dirección.</translation>
    </message>
    <message>
        <source>Code with the address</source>
        <translation>Código con la dirección</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Before that, staff left the kiosk.</source>
        <translation>Antes, el personal salió del kiosco.</translation>
    </message>
    <message>
        <source>Before that, it was restarted.</source>
        <translation>Antes, se reinició.</translation>
    </message>
    <message>
        <source>Before that, the computer shut it down.</source>
        <translation>Antes, la computadora lo apagó.</translation>
    </message>
    <message>
        <source>Before that, it ended without warning: a power cut or a fault.</source>
        <translation>Antes, se detuvo sin aviso: un corte de luz o un fallo.</translation>
    </message>
    <message>
        <source>%1 pages in %2 languages, version %3</source>
        <translation>%1 páginas en %2 idiomas, versión %3</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Last touched %1</source>
        <translation>Último toque: %1</translation>
    </message>
    <message>
        <source>Not touched since the start</source>
        <translation>Sin toques desde el inicio</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Before that, it ended by itself and was started again (K1). If that happens often, tell IT.</source>
        <translation>Antes terminó por sí solo y se volvió a iniciar (K1). Si pasa a menudo, avise a informática.</translation>
    </message>
    <message>
        <source>Before that, its picture stood still and it was started again (K2). If that happens often, tell IT.</source>
        <translation>Antes se quedó quieta la imagen y se volvió a iniciar (K2). Si pasa a menudo, avise a informática.</translation>
    </message>
    <message>
        <source>Before that, it used too much memory and was started again (K3). Are there very large pictures in the pages?</source>
        <translation>Antes usó demasiada memoria y se volvió a iniciar (K3). ¿Hay imágenes muy grandes en las páginas?</translation>
    </message>
    <message>
        <source>Before that, it could not draw and was started again in a simpler way (K4). Tell IT to look at the graphics driver.</source>
        <translation>Antes no pudo dibujar y se volvió a iniciar de un modo más sencillo (K4). Pida a informática que mire el controlador gráfico.</translation>
    </message>
    <message>
        <source>Before that, it did not get as far as its first screen and was started again (K5). If that happens often, tell IT.</source>
        <translation>Antes no llegó a su primera pantalla y se volvió a iniciar (K5). Si pasa a menudo, avise a informática.</translation>
    </message>
    <message>
        <source>Before that, its pages or its own files could not be used (K6). Is the folder with the pages in its place?</source>
        <translation>Antes no se pudieron usar sus páginas o sus archivos (K6). ¿Está en su sitio la carpeta de las páginas?</translation>
    </message>
    <message>
        <source>Before that, no screen was connected (K7). Look at the cable and the power of the screen.</source>
        <translation>Antes no había ninguna pantalla conectada (K7). Mire el cable y la corriente de la pantalla.</translation>
    </message>
    <message>
        <source>Pages last changed %1; %2 of %3 checked by a clinician</source>
        <translation>Último cambio: %1; revisadas por un profesional de la salud: %2 de %3</translation>
    </message>
    <message>
        <source>Mistakes: %1, notes: %2</source>
        <translation>Errores: %1, avisos: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>It takes nothing any more</source>
        <translation>Ya no guarda nada</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 píxeles, %3 × %4 mm</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volumen %1 %</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>None for patients</source>
        <translation>Ninguna para pacientes</translation>
    </message>
    <message>
        <source>The last change has a mistake, so patients still see what was there before. Open Problems.</source>
        <translation>El último cambio tiene un error, así que los pacientes todavía ven lo anterior. Abra Problemas.</translation>
    </message>
    <message>
        <source>One page has to be checked again by a clinician. Open Problems to see which.</source>
        <translation>Un profesional de la salud tiene que volver a revisar una página. Abra Problemas para ver cuál.</translation>
    </message>
    <message>
        <source>%1 pages have to be checked again by a clinician. Open Problems to see which.</source>
        <translation>Un profesional de la salud tiene que volver a revisar %1 páginas. Abra Problemas para ver cuáles.</translation>
    </message>
    <message>
        <source>Open Problems to see where.</source>
        <translation>Abra Problemas para ver dónde.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere: this line turns green if the glass works.</source>
        <translation>Toque la pantalla donde quiera: esta línea se pone verde si funciona.</translation>
    </message>
    <message>
        <source>Little room is left. Delete what is no longer needed.</source>
        <translation>Queda poco espacio. Borre lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>What you change would be lost. Call whoever looks after the computer.</source>
        <translation>Lo que usted cambie se perdería. Llame a quien se ocupa de la computadora.</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it with a card under Settings.</source>
        <translation>Esta pantalla no dice cuánto mide. Mídala con una tarjeta en Ajustes.</translation>
    </message>
    <message>
        <source>No voice for %1: install one on the computer, or nothing is read aloud there.</source>
        <translation>No hay voz para %1: instale una en la computadora, o no se leerá nada en voz alta.</translation>
    </message>
    <message>
        <source>This computer does not know it. Choose another one under Settings.</source>
        <translation>Esta computadora no la conoce. Elija otra en Ajustes.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>One thing needs you.</source>
        <translation>Una cosa necesita su atención.</translation>
    </message>
    <message>
        <source>%1 things need you.</source>
        <translation>%1 cosas necesitan su atención.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Parada %1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Leave this path</source>
        <translation>Dejar este recorrido</translation>
    </message>
    <message>
        <source>Back to your path</source>
        <translation>Volver a su recorrido</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Touch the parts of the picture</source>
        <translation>Toque las partes del dibujo</translation>
    </message>
    <message>
        <source>These are the main points.</source>
        <translation>Estos son los puntos principales.</translation>
    </message>
    <message>
        <source>Read the whole page</source>
        <translation>Leer toda la página</translation>
    </message>
    <message>
        <source>Checked by %1 on %2.</source>
        <translation>Revisado por %1 el %2.</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician.</source>
        <translation>Ningún doctor ni enfermera lo ha revisado todavía.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Siguiente parada</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Otro tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>How it began</source>
        <translation>Como empezó</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardados aquí</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>De una memoria</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>Del editor</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperados</translation>
    </message>
    <message>
        <source>Changed in the folder</source>
        <translation>Cambiados en la carpeta</translation>
    </message>
    <message>
        <source>Settings from before</source>
        <translation>Ajustes de antes</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>There are none yet: the settings were never changed since the kiosk keeps them.</source>
        <translation>Todavía no hay: los ajustes no han cambiado desde que el kiosco los guarda.</translation>
    </message>
    <message>
        <source>The pages stay as they are. The settings of now join this list, so that you can always come back.</source>
        <translation>Las páginas quedan como están. Los ajustes de ahora pasan a esta lista, así que siempre puede volver.</translation>
    </message>
    <message>
        <source>Only notes in the file, or settings for the computer people, were others.</source>
        <translation>Solo eran otras las notas del archivo, o ajustes para quienes cuidan la computadora.</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Entonces: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Bring these back</source>
        <translation>Recuperar estos</translation>
    </message>
</context>
<context>
    <name>PeopleBlock</name>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de cada %2 personas</translation>
    </message>
    <message>
        <source>%1 to %2 of %3 people</source>
        <translation>%1 a %2 de cada %3 personas</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Digits</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in %1 minutes.</source>
        <translation>Demasiados intentos fallidos. Puede probar de nuevo en %1 minutos.</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in %1 seconds.</source>
        <translation>Demasiados intentos fallidos. Puede probar de nuevo en %1 segundos.</translation>
    </message>
    <message>
        <source>No PIN is set on this computer, so nobody can come in. Set one with: python main.py pin set</source>
        <translation>En esta computadora no hay ningún PIN, así que nadie puede entrar. Ponga uno con: python main.py pin set</translation>
    </message>
    <message>
        <source>The PIN on this computer is damaged, so nobody can come in. Set a new one with: python main.py pin set. The staff guide says how.</source>
        <translation>El PIN de esta computadora está dañado, así que nadie puede entrar. Ponga uno nuevo con: python main.py pin set. La guía del personal explica cómo.</translation>
    </message>
    <message>
        <source>That is not the PIN. Another wrong try doubles the wait.</source>
        <translation>Ese no es el PIN. Otro intento fallido duplica la espera.</translation>
    </message>
    <message>
        <source>That is not the PIN. After one more wrong try you have to wait.</source>
        <translation>Ese no es el PIN. Después de un intento fallido más tendrá que esperar.</translation>
    </message>
    <message>
        <source>That is not the PIN. %1 more tries before you have to wait.</source>
        <translation>Ese no es el PIN. Quedan %1 intentos antes de tener que esperar.</translation>
    </message>
    <message>
        <source>Enter the staff PIN.</source>
        <translation>Escriba el PIN del personal.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo para el personal</translation>
    </message>
    <message>
        <source>1 digit typed</source>
        <translation>1 cifra escrita</translation>
    </message>
    <message>
        <source>%1 digits typed</source>
        <translation>%1 cifras escritas</translation>
    </message>
    <message>
        <source>Back to patient information</source>
        <translation>Volver a la información</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read it out loud? People near you may hear.</source>
        <translation>¿Leer en voz alta? Otras personas podrían oír.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language. Ask the front desk to read it to you.</source>
        <translation>Esta pantalla no tiene voz en español. Pida en la recepción que se lo lean.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay nada mal.</translation>
    </message>
    <message>
        <source>Mistakes are not shown to patients. Notes are worth a look.</source>
        <translation>Los errores no se muestran a los pacientes. Los avisos merecen una mirada.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Mistake in %1 places</source>
        <translation>Error en %1 lugares</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note on %1 places</source>
        <translation>Aviso en %1 lugares</translation>
    </message>
    <message>
        <source>This is about no single page.</source>
        <translation>Esto no trata de una sola página.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions you can ask</source>
        <translation>Preguntas que puede hacer</translation>
    </message>
    <message>
        <source>You have %1 questions. That is plenty for one visit. Take one off your list to keep another.</source>
        <translation>Tiene %1 preguntas. Son muchas para una consulta. Quite una de su lista para guardar otra.</translation>
    </message>
    <message>
        <source>Touch the ones you want to take to your doctor.</source>
        <translation>Toque las que quiere llevar a su doctor.</translation>
    </message>
    <message>
        <source>Take this page with you</source>
        <translation>Llevarse esta página</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Your list is empty. Touch a question here or at the end of any page to keep it.</source>
        <translation>Su lista está vacía. Toque una pregunta aquí o al final de cualquier página para guardarla.</translation>
    </message>
    <message>
        <source>You have %1 questions. That is plenty for one visit. Take one off your list to keep another.</source>
        <translation>Tiene %1 preguntas. Son muchas para una consulta. Quite una de su lista para guardar otra.</translation>
    </message>
    <message>
        <source>Put the most important one first. Your list is gone when your visit ends.</source>
        <translation>Ponga primero la más importante. Su lista se borra cuando usted termina.</translation>
    </message>
    <message>
        <source>Take them with you</source>
        <translation>Llevárselas</translation>
    </message>
    <message>
        <source>More questions people ask</source>
        <translation>Otras preguntas frecuentes</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerla</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>QuizBlock</name>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message>
        <source>Not saved yet.</source>
        <translation>Sin guardar todavía.</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it or discard it before you close.</source>
        <translation>Esto todavía no está guardado. Guárdelo o descártelo antes de cerrar.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saved. Patients see it now.</source>
        <translation>Guardado. Los pacientes ya lo ven.</translation>
    </message>
    <message>
        <source>The settings from before are back.</source>
        <translation>Vuelven los ajustes de antes.</translation>
    </message>
    <message>
        <source>Nothing was saved. Please look at what is marked in red.</source>
        <translation>No se guardó nada. Mire lo que está marcado en rojo.</translation>
    </message>
    <message>
        <source>Nothing was saved: kiosk.toml was changed by hand and has a mistake in line %1. Mend that line, or bring back the last good settings.</source>
        <translation>No se guardó nada: alguien cambió kiosk.toml a mano y tiene un error en la línea %1. Corrija esa línea o recupere los últimos ajustes buenos.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk of the content folder is full. Delete what is no longer needed there, then try again.</source>
        <translation>No se guardó nada: el disco de la carpeta de contenido está lleno. Borre lo que ya no haga falta en él e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk of the kiosk’s data folder is full. Delete what is no longer needed there, then try again.</source>
        <translation>No se guardó nada: el disco de la carpeta de datos del kiosco está lleno. Borre lo que ya no haga falta en él e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was saved: the kiosk may not write into its data folder. Ask whoever looks after the computer.</source>
        <translation>No se guardó nada: el kiosco no puede escribir en su carpeta de datos. Pregunte a quien se ocupa de la computadora.</translation>
    </message>
    <message>
        <source>Nothing was saved: the kiosk may not write into the content folder. Ask whoever looks after the computer.</source>
        <translation>No se guardó nada: el kiosco no puede escribir en la carpeta del contenido. Pregunte a quien se ocupa de la computadora.</translation>
    </message>
    <message>
        <source>Nothing was saved: the content folder or kiosk.toml is gone. Put it back, then try again.</source>
        <translation>No se guardó nada: falta la carpeta del contenido o kiosk.toml. Póngalo de nuevo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program is using the content folder. Close it, then try again.</source>
        <translation>No se guardó nada: otro programa usa la carpeta del contenido. Ciérrelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved: somebody changed kiosk.toml at the same moment. Try again.</source>
        <translation>No se guardó nada: alguien cambió kiosk.toml en el mismo momento. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved: kiosk.toml cannot be changed from here. Change it in a text editor.</source>
        <translation>No se guardó nada: kiosk.toml no se puede cambiar desde aquí. Cámbielo en un editor de texto.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Bring back the last good settings</source>
        <translation>Recuperar los últimos ajustes buenos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Words on this screen</source>
        <translation>Texto de esta pantalla</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>SectionScreen</name>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Whom patients reach there</source>
        <translation>A quién encuentran allí los pacientes</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>When the screen is awake</source>
        <translation>Cuándo está encendida la pantalla</translation>
    </message>
    <message>
        <source>Seconds until the kiosk asks whether anybody is there</source>
        <translation>Segundos hasta que el kiosco pregunta si hay alguien</translation>
    </message>
    <message>
        <source>Seconds until it then begins anew</source>
        <translation>Segundos hasta que después empieza de nuevo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Your clinic’s colour</source>
        <translation>El color de su clínica</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Volume in percent</source>
        <translation>Volumen en porcentaje</translation>
    </message>
    <message>
        <source>Chime before the screen clears itself</source>
        <translation>Campanilla antes de que la pantalla se borre</translation>
    </message>
    <message>
        <source>Computer voice</source>
        <translation>Voz de la computadora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Count what people read</source>
        <translation>Contar lo que se lee</translation>
    </message>
    <message>
        <source>Width of the screen in mm</source>
        <translation>Ancho de la pantalla en mm</translation>
    </message>
    <message>
        <source>Height of the screen in mm</source>
        <translation>Alto de la pantalla en mm</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>yellow on black</source>
        <translation>amarillo sobre negro</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>muy grande</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>What patients can choose</source>
        <translation>Lo que pueden elegir los pacientes</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>Shown to everybody who comes</source>
        <translation>El que ve todo el que llega</translation>
    </message>
    <message>
        <source>Ask whether anybody is there</source>
        <translation>Preguntar si hay alguien</translation>
    </message>
    <message>
        <source>So long after the last touch</source>
        <translation>Tiempo después del último toque</translation>
    </message>
    <message>
        <source>time until the kiosk asks</source>
        <translation>tiempo hasta que el kiosco pregunta</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Then begin anew</source>
        <translation>Después, empezar de nuevo</translation>
    </message>
    <message>
        <source>So long after that question</source>
        <translation>Tiempo después de esa pregunta</translation>
    </message>
    <message>
        <source>time until the kiosk begins anew</source>
        <translation>tiempo hasta que el kiosco empieza de nuevo</translation>
    </message>
    <message>
        <source>When the screen is awake</source>
        <translation>Cuándo está encendida la pantalla</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation>Poner el horario</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>Your clinic’s colour</source>
        <translation>El color de su clínica</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Every visit begins with it</source>
        <translation>Con él empieza cada visita</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A picture in the folder “images” of the content</source>
        <translation>Una imagen de la carpeta «images» del contenido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose none of these</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Every visit begins with this volume</source>
        <translation>Con este volumen empieza cada visita</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Computer voice</source>
        <translation>Voz de la computadora</translation>
    </message>
    <message>
        <source>Chime before the screen clears itself</source>
        <translation>Campanilla antes de que la pantalla se borre</translation>
    </message>
    <message>
        <source>Printer for patients</source>
        <translation>Impresora para pacientes</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>Kept are totals of whole days: how many visits there were, and in how many of them each page was opened, each language and text size was used, something was read aloud or taken along. Never kept: times, the order, what was typed, or anything about one visit.</source>
        <translation>Se guardan totales de días enteros: cuántas visitas hubo, y en cuántas de ellas se abrió cada página, se usó cada idioma y cada tamaño de letra, se leyó algo en voz alta o se llevó algo. Nunca se guardan horas, el orden, lo que se escribió ni nada de una sola visita.</translation>
    </message>
    <message>
        <source>Count what people read</source>
        <translation>Contar lo que se lee</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>So that letters and buttons have their true size</source>
        <translation>Para que letras y botones tengan su tamaño real</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Measure with a bank card</source>
        <translation>Medir con una tarjeta de banco</translation>
    </message>
    <message>
        <source>Went wrong?</source>
        <translation>¿Salió mal?</translation>
    </message>
    <message>
        <source>Bring back the settings from before</source>
        <translation>Recuperar los ajustes de antes</translation>
    </message>
    <message>
        <source>Look at all settings from before</source>
        <translation>Ver todos los ajustes de antes</translation>
    </message>
</context>
<context>
    <name>StaffArea</name>
    <message>
        <source>Nobody seems to be here. The staff area closes in %1 s. Touch anything to stay.</source>
        <translation>Parece que no hay nadie. La zona del personal se cierra en %1 s. Toque la pantalla para seguir.</translation>
    </message>
    <message>
        <source>Nobody seems to be here. The staff area closes in %1 s, and what is not saved is lost. Touch anything to stay.</source>
        <translation>Parece que no hay nadie. La zona del personal se cierra en %1 s y lo que no se guardó se pierde. Toque la pantalla para seguir.</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Staff area</source>
        <translation>Zona del personal</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Back one letter</source>
        <translation>Una letra atrás</translation>
    </message>
    <message>
        <source>On one letter</source>
        <translation>Una letra adelante</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Ocultar teclas</translation>
    </message>
</context>
<context>
    <name>StaffRail</name>
    <message>
        <source>Staff area</source>
        <translation>Zona del personal</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Phone and hours</source>
        <translation>Teléfono y horario</translation>
    </message>
    <message>
        <source>Change the pages</source>
        <translation>Cambiar las páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Pages from a stick</source>
        <translation>Páginas de una memoria</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Revisión diaria</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Restart or leave</source>
        <translation>Reiniciar o salir</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Menos: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
</context>
<context>
    <name>StickChange</name>
    <message>
        <source>Goes: %1.</source>
        <translation>Se va: %1.</translation>
    </message>
    <message>
        <source>Comes: %1.</source>
        <translation>Llega: %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look at the page</source>
        <translation>Ver la página</translation>
    </message>
    <message>
        <source>Struck out is what goes, underlined what comes.</source>
        <translation>Tachado está lo que se va; subrayado, lo que llega.</translation>
    </message>
</context>
<context>
    <name>StickFaults</name>
    <message>
        <source>the content folder cannot be changed. Ask whoever looks after the computer.</source>
        <translation>la carpeta del contenido no se puede cambiar. Pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
    <message>
        <source>the stick was pulled out too early, or cannot be read. Plug it in again and try once more.</source>
        <translation>la memoria se sacó antes de tiempo o no se puede leer. Conéctela otra vez y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>the disk of the kiosk’s data folder is full. Delete what is no longer needed there, then try again.</source>
        <translation>el disco de la carpeta de datos del kiosco está lleno. Borre lo que ya no haga falta en él e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>the kiosk may not write into its data folder. Ask whoever looks after the computer.</source>
        <translation>el kiosco no puede escribir en su carpeta de datos. Pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>there are no pages in it. Put the content folder on the stick.</source>
        <translation>no hay páginas. Ponga en la memoria la carpeta del contenido.</translation>
    </message>
    <message>
        <source>%1 leads out of its folder, or is no ordinary file. Pack the content folder alone.</source>
        <translation>%1 lleva fuera de su carpeta o no es un archivo común. Empaquete solo la carpeta del contenido.</translation>
    </message>
    <message>
        <source>the name %1 is too long, or not every computer can write it. Use plain letters and digits.</source>
        <translation>el nombre %1 es demasiado largo o no toda computadora puede escribirlo. Use letras simples y números.</translation>
    </message>
    <message>
        <source>these names differ only in capitals: %1. Rename one of them.</source>
        <translation>estos nombres solo se distinguen por las mayúsculas: %1. Cambie uno.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Make it smaller, or take it out.</source>
        <translation>%1 pasa de 64 MB. Hágalo más pequeño o quítelo.</translation>
    </message>
    <message>
        <source>all of it together is larger than 1 GB. Are these only the pages of the kiosk?</source>
        <translation>todo junto pasa de 1 GB. ¿Son solo las páginas del kiosco?</translation>
    </message>
    <message>
        <source>there are more than 5,000 files in it. Are these only the pages of the kiosk?</source>
        <translation>hay más de 5000 archivos. ¿Son solo las páginas del kiosco?</translation>
    </message>
    <message>
        <source>%1 is packed so tightly that it is no page and no picture. Pack the content folder again.</source>
        <translation>%1 está tan comprimido que no es una página ni una imagen. Empaquete otra vez la carpeta del contenido.</translation>
    </message>
    <message>
        <source>the zip asks for a password. Pack it again without one.</source>
        <translation>el zip pide una contraseña. Empaquételo otra vez sin ella.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy or pack the content folder again.</source>
        <translation>%1 está dañado. Copie o empaquete otra vez la carpeta del contenido.</translation>
    </message>
    <message>
        <source>there is another zip inside: %1. Unpack it, and put the folder on the stick.</source>
        <translation>dentro hay otro zip: %1. Ábralo y ponga la carpeta en la memoria.</translation>
    </message>
    <message>
        <source>somebody is editing the pages: %1. Close the editor there, then try again.</source>
        <translation>alguien está editando las páginas: %1. Cierre allí el editor y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>the disk of the content folder is full. Delete what is no longer needed there, then try again.</source>
        <translation>el disco de la carpeta del contenido está lleno. Borre lo que ya no haga falta y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>the kiosk may not write into the content folder. Ask whoever looks after the computer.</source>
        <translation>el kiosco no puede escribir en la carpeta del contenido. Pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>the content folder is gone. Put it back, then try again.</source>
        <translation>falta la carpeta del contenido. Póngala otra vez y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>another program is using the content folder. Close it, then try again.</source>
        <translation>otro programa usa la carpeta del contenido. Ciérrelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>somebody changed %1 at the same moment. Look at the stick again.</source>
        <translation>alguien cambió %1 al mismo tiempo. Mire otra vez la memoria.</translation>
    </message>
    <message>
        <source>the copy that was kept of %1 is damaged. Choose another one.</source>
        <translation>la copia guardada de %1 está dañada. Elija otra.</translation>
    </message>
</context>
<context>
    <name>StickList</name>
    <message>
        <source>From a stick: %1</source>
        <translation>De una memoria: %1</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Como empezó</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>Del editor</translation>
    </message>
    <message>
        <source>When settings were saved here</source>
        <translation>Cuando se guardaron ajustes aquí</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Puestas otra vez</translation>
    </message>
    <message>
        <source>Changed in the folder</source>
        <translation>Cambiadas en la carpeta</translation>
    </message>
    <message>
        <source>Copying %1 of %2 … Leave the stick in.</source>
        <translation>Copiando %1 de %2 … Deje puesta la memoria.</translation>
    </message>
    <message>
        <source>Copying … Leave the stick in.</source>
        <translation>Copiando … Deje puesta la memoria.</translation>
    </message>
    <message>
        <source>Checking … You may take the stick out.</source>
        <translation>Revisando … Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Pages from a stick</source>
        <translation>Páginas de una memoria</translation>
    </message>
    <message>
        <source>Patients see the pages from before again. Those they saw until now stand below.</source>
        <translation>Los pacientes ven otra vez las páginas de antes. Las que veían hasta ahora están abajo.</translation>
    </message>
    <message>
        <source>Patients see the new pages now. Those from before stand below: one touch brings them back.</source>
        <translation>Los pacientes ya ven las páginas nuevas. Las de antes están abajo: un toque las trae de vuelta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Plug a USB stick into the computer. What is on it appears here by itself.</source>
        <translation>Conecte una memoria USB a la computadora. Lo que hay en ella aparece aquí solo.</translation>
    </message>
    <message>
        <source>Touch one to see what it would change. Nothing changes before you say so.</source>
        <translation>Toque una para ver qué cambiaría. Nada cambia antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>There are no pages on %1.</source>
        <translation>En %1 no hay páginas.</translation>
    </message>
    <message>
        <source>On %1, saved %2</source>
        <translation>En %1, guardado el %2</translation>
    </message>
    <message>
        <source>On the stick belongs the content folder: kiosk.toml, and a folder for each language, such as en. A zip of it will do.</source>
        <translation>En la memoria va la carpeta del contenido: kiosk.toml y una carpeta para cada idioma, como es. También sirve un zip de ella.</translation>
    </message>
    <message>
        <source>Go back to the pages before</source>
        <translation>Volver a las páginas de antes</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay.</translation>
    </message>
    <message>
        <source>Phone number, hours and other settings stay as they are, unless they came on the stick.</source>
        <translation>El teléfono, el horario y los demás ajustes quedan como están, a no ser que vinieran en la memoria.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Guardado el %1</translation>
    </message>
    <message>
        <source>Show these again</source>
        <translation>Mostrar estas otra vez</translation>
    </message>
</context>
<context>
    <name>StickNotes</name>
    <message>
        <source>Notes of the checker</source>
        <translation>Notas del revisor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StickPages</name>
    <message>
        <source>Changed: %1</source>
        <translation>Cambian: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Llegan: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Se van: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Siguen igual: %1</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>En otro lugar</translation>
    </message>
</context>
<context>
    <name>StickPreview</name>
    <message>
        <source>Patients do not see this yet.</source>
        <translation>Los pacientes todavía no ven esto.</translation>
    </message>
    <message>
        <source>Back to the staff area</source>
        <translation>Volver al área del personal</translation>
    </message>
</context>
<context>
    <name>StickReport</name>
    <message>
        <source>new: %1</source>
        <translation>llegan: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambian: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>se van: %1</translation>
    </message>
    <message>
        <source>This cannot be shown to patients: there is a mistake in it. Mend it where the pages are written, then bring the stick again.</source>
        <translation>Esto no se puede mostrar a los pacientes: tiene un error. Corríjalo donde se escriben las páginas y traiga otra vez la memoria.</translation>
    </message>
    <message>
        <source>This cannot be shown to patients: there are %1 mistakes in it. Mend them where the pages are written, then bring the stick again.</source>
        <translation>Esto no se puede mostrar a los pacientes: tiene %1 errores. Corríjalos donde se escriben las páginas y traiga otra vez la memoria.</translation>
    </message>
    <message>
        <source>These are the pages that patients see already.</source>
        <translation>Son las páginas que los pacientes ya ven.</translation>
    </message>
    <message>
        <source>Nothing is wrong with these pages, but one that patients see now is not among them: it would go.</source>
        <translation>Estas páginas están bien, pero falta una que los pacientes ven ahora: se iría.</translation>
    </message>
    <message>
        <source>Nothing is wrong with these pages, but %1 that patients see now are not among them: those would go.</source>
        <translation>Estas páginas están bien, pero faltan %1 que los pacientes ven ahora: se irían.</translation>
    </message>
    <message>
        <source>Nothing is wrong with these pages. Patients see them when you say so. You may take the stick out.</source>
        <translation>Estas páginas están bien. Los pacientes las verán cuando usted lo diga. Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Show them to patients</source>
        <translation>Mostrarlas a los pacientes</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Verlas primero</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>No tomar nada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Patients may see these pages all the same.</source>
        <translation>Los pacientes pueden ver estas páginas de todos modos.</translation>
    </message>
    <message>
        <source>Notes of the checker: %1</source>
        <translation>Notas del revisor: %1</translation>
    </message>
</context>
<context>
    <name>StickSettings</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings on the stick are others than those of this kiosk. They differ in this:</source>
        <translation>Los ajustes de la memoria no son los de este kiosco. Se distinguen en esto:</translation>
    </message>
    <message>
        <source>Keep those of this kiosk</source>
        <translation>Dejar los de este kiosco</translation>
    </message>
    <message>
        <source>Take those from the stick</source>
        <translation>Tomar los de la memoria</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>On the stick: %1</source>
        <translation>En la memoria: %1</translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>Code with the words beside it</source>
        <translation>Código con las palabras de al lado</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>This is too much for a code. Photograph it or print it.</source>
        <translation>Esto es demasiado para un código. Tómele una foto o imprímalo.</translation>
    </message>
    <message>
        <source>This is too much for a code. Photograph it, or ask the front desk.</source>
        <translation>Esto es demasiado para un código. Tómele una foto o pregunte en la recepción.</translation>
    </message>
    <message>
        <source>There is nothing on your list yet. Keep a question first.</source>
        <translation>Todavía no hay nada en su lista. Guarde primero una pregunta.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at each code. The words are in the codes: no internet needed.</source>
        <translation>Apunte la cámara de su teléfono a cada código. Las palabras están en los códigos: no hace falta internet.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code. The words are in it: no internet needed.</source>
        <translation>Apunte la cámara de su teléfono al código. Las palabras están en él: no hace falta internet.</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Primer código</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Código %1 de %2</translation>
    </message>
    <message>
        <source>In this code</source>
        <translation>En este código</translation>
    </message>
    <message>
        <source>Photograph this</source>
        <translation>Tomarle una foto</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo …</translation>
    </message>
    <message>
        <source>Print on paper</source>
        <translation>Imprimir en papel</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>The printer does not answer. Please use a code or a photograph, or ask the front desk.</source>
        <translation>La impresora no responde. Use un código o una foto, o pregunte en la recepción.</translation>
    </message>
    <message>
        <source>Please take your page from the printer.</source>
        <translation>Recoja su hoja de la impresora.</translation>
    </message>
</context>
<context>
    <name>TermButton</name>
    <message>
        <source>Touch to read what it means</source>
        <translation>Toque para leer qué quiere decir</translation>
    </message>
</context>
<context>
    <name>TimeScreen</name>
    <message>
        <source>All the time I need</source>
        <translation>Todo el tiempo que necesite</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>How much time do you have?</source>
        <translation>¿Cuánto tiempo tiene?</translation>
    </message>
    <message>
        <source>We show you a way through the pages. No clock runs: take as long as you like.</source>
        <translation>Le mostramos un recorrido por las páginas. No corre ningún reloj: tome el tiempo que quiera.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>All %1 pages, about %2</source>
        <translation>Las %1 páginas, cerca de %2</translation>
    </message>
    <message>
        <source>The main points of %1 pages, about %2</source>
        <translation>Lo principal de %1 páginas, cerca de %2</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>Slide a finger over every field: %1 to go. It ends by itself 12 seconds after the last one.</source>
        <translation>Pase un dedo por todos los campos: faltan %1. Termina solo 12 segundos después del último.</translation>
    </message>
    <message>
        <source>Fields to touch</source>
        <translation>Campos para tocar</translation>
    </message>
</context>
<context>
    <name>UsageBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UsageFaults</name>
    <message>
        <source>That did not work. Ask whoever looks after the computer.</source>
        <translation>No ha funcionado. Pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>Nothing was saved: the stick is full. Take another one.</source>
        <translation>No se guardó nada: la memoria está llena. Use otra.</translation>
    </message>
    <message>
        <source>Nothing was saved: this stick, or this computer, lets nobody write on it. Look for a small switch on the stick, take another one, or ask whoever looks after the computer.</source>
        <translation>No se guardó nada: esta memoria, o esta computadora, no deja escribir en ella. Busque un pequeño interruptor en la memoria, use otra o pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>Nothing was saved: the stick was pulled out too early. Plug it in again, then touch Save again.</source>
        <translation>No se guardó nada: la memoria se sacó antes de tiempo. Conéctela otra vez y vuelva a tocar Guardar.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program is using the stick. Close it, then touch Save again.</source>
        <translation>No se guardó nada: otro programa usa la memoria. Ciérrelo y vuelva a tocar Guardar.</translation>
    </message>
    <message>
        <source>Nothing was saved: the stick takes nothing. Take another one.</source>
        <translation>No se guardó nada: la memoria no acepta nada. Use otra.</translation>
    </message>
    <message>
        <source>The disk of the kiosk’s data folder is full. Delete what is no longer needed there, then try again.</source>
        <translation>El disco de la carpeta de datos del kiosco está lleno. Borre lo que ya no haga falta en él e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The kiosk may not write into its data folder. Ask whoever looks after the computer.</source>
        <translation>El kiosco no puede escribir en su carpeta de datos. Pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>Another program is using the counts. Close it, then try again.</source>
        <translation>Otro programa usa los recuentos. Ciérrelo y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>menos de 5</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>Página abierta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Something read aloud</source>
        <translation>Algo leído en voz alta</translation>
    </message>
    <message>
        <source>Something taken along</source>
        <translation>Algo para llevar</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Saved as %1 on %2. You can take the stick out now.</source>
        <translation>Guardado como %1 en %2. Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>There is no stick. Plug a USB stick into the computer, wait a moment, then touch Save again.</source>
        <translation>No hay ninguna memoria. Conecte una memoria USB a la computadora, espere un momento y vuelva a tocar Guardar.</translation>
    </message>
    <message>
        <source>There are several sticks. Touch the one to save on.</source>
        <translation>Hay varias memorias. Toque aquella en la que guardar.</translation>
    </message>
    <message>
        <source>Erased: nothing that was counted is kept any more.</source>
        <translation>Borrado: ya no se guarda nada de lo contado.</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>The file with the counts was damaged. It was set aside, and counting began anew. Erase everything to be rid of it.</source>
        <translation>El archivo de los recuentos estaba dañado. Se apartó y se empezó a contar de nuevo. Bórrelo todo para deshacerse de él.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Counting is switched off. It can be switched on in the settings.</source>
        <translation>El recuento está apagado. Se puede encender en los ajustes.</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Each day appears here once it is over.</source>
        <translation>Aún no hay nada que mostrar. Cada día aparece aquí cuando ha terminado.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Visitas: %1</translation>
    </message>
    <message>
        <source>Pages: in how many visits each was opened</source>
        <translation>Páginas: en cuántas visitas se abrió cada una</translation>
    </message>
    <message>
        <source>Only those opened most</source>
        <translation>Solo las más abiertas</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Languages pages were read in</source>
        <translation>Idiomas en que se leyeron páginas</translation>
    </message>
    <message>
        <source>Text sizes pages were read in</source>
        <translation>Tamaños de letra en que se leyeron páginas</translation>
    </message>
    <message>
        <source>Read aloud and taken along</source>
        <translation>Leer en voz alta y llevarse algo</translation>
    </message>
    <message>
        <source>Every number is a number of visits, rounded to fives, so that nobody can be found in it. Today appears tomorrow; what is older than a year is dropped. Nothing else is kept: no time of day, no order, nothing anybody typed, no line about one visit.</source>
        <translation>Cada número es un número de visitas, redondeado de cinco en cinco para que no se reconozca a nadie. Lo de hoy aparece mañana; lo que tiene más de un año se borra. No se guarda nada más: ni la hora, ni el orden, ni lo que alguien escribió, ni una línea sobre una sola visita.</translation>
    </message>
    <message>
        <source>Save on a stick</source>
        <translation>Guardar en una memoria</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything that was ever counted? It cannot be brought back.</source>
        <translation>¿Borrar todo lo que se ha contado? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Yes, erase it</source>
        <translation>Sí, borrarlo</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Restart or leave</source>
        <translation>Reiniciar o salir</translation>
    </message>
    <message>
        <source>A restart takes a few seconds. Nothing is lost: settings and content stay as they are.</source>
        <translation>Reiniciar tarda unos segundos. No se pierde nada: los ajustes y el contenido quedan como están.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el kiosco</translation>
    </message>
    <message>
        <source>When you leave the kiosk, the computer&apos;s own screen appears. Patients see it too until the kiosk is started again.</source>
        <translation>Al salir del kiosco aparece la pantalla de la computadora. Los pacientes también la ven hasta que el kiosco se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del kiosco</translation>
    </message>
    <message>
        <source>Close the staff area</source>
        <translation>Cerrar la zona del personal</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Oírlo otra vez</translation>
    </message>
</context>
</TS>
