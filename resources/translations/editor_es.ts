<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>Here are changes from last time that patients do not see yet (%n file(s)).</source>
        <translation>
            <numerusform>Aquí hay cambios de la última vez que los pacientes todavía no ven (%n archivo).</numerusform>
            <numerusform>Aquí hay cambios de la última vez que los pacientes todavía no ven (%n archivos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Seguir con ellos</translation>
    </message>
</context>
<context>
    <name>BoxSheet</name>
    <message>
        <source>Things to keep in mind</source>
        <translation>Cosas para recordar</translation>
    </message>
    <message>
        <source>What to do, and when</source>
        <translation>Qué hacer y cuándo</translation>
    </message>
    <message>
        <source>A tip</source>
        <translation>Un consejo</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Algo bueno de saber</translation>
    </message>
    <message>
        <source>Something nobody should miss</source>
        <translation>Algo que nadie debe perderse</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>What kind of question?</source>
        <translation>¿Qué clase de pregunta?</translation>
    </message>
    <message>
        <source>What kind of box?</source>
        <translation>¿Qué clase de recuadro?</translation>
    </message>
    <message>
        <source>Questions to take to the doctor</source>
        <translation>Preguntas para llevar al doctor</translation>
    </message>
    <message>
        <source>A question to check oneself</source>
        <translation>Una pregunta para probarse</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EditorDesk</name>
    <message>
        <source>Nobody seems to be here. The editor closes in %1 s and keeps your draft. Touch anything to stay.</source>
        <translation>Parece que no hay nadie. El editor se cierra en %1 s y guarda su borrador. Toque cualquier punto para seguir.</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>Kiosk editor</source>
        <translation>Editor del kiosco</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary: one sentence that says what the page is about</source>
        <translation>Resumen: una frase que dice de qué trata la página</translation>
    </message>
    <message>
        <source>Hidden from patients, until it is ready</source>
        <translation>Oculta para los pacientes hasta que esté lista</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>More: icon, colour, review, questions, sources</source>
        <translation>Más: icono, color, revisión, preguntas, fuentes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show everything as it is typed</source>
        <translation>Mostrar todo tal como está escrito</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>As the section</source>
        <translation>Como la sección</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Arcilla</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Type to look for one, such as heart</source>
        <translation>Escriba para buscar uno, en inglés: heart</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>such as 2026-03-31</source>
        <translation>por ejemplo, 2026-03-31</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Revisada el</translation>
    </message>
    <message>
        <source>such as 2027-03-31</source>
        <translation>por ejemplo, 2027-03-31</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Revisada por</translation>
    </message>
    <message>
        <source>Questions a patient can take to the doctor, one a line</source>
        <translation>Preguntas que un paciente puede llevar al doctor, una por línea</translation>
    </message>
    <message>
        <source>Where the facts come from, one paper a line</source>
        <translation>De dónde vienen los datos, un artículo por línea</translation>
    </message>
    <message>
        <source>Other names people look for, one a line</source>
        <translation>Otros nombres que la gente busca, uno por línea</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>How it began</source>
        <translation>Como empezó</translation>
    </message>
    <message>
        <source>Changed in the folder</source>
        <translation>Cambiado en la carpeta</translation>
    </message>
    <message>
        <source>From the editor</source>
        <translation>Desde el editor</translation>
    </message>
    <message>
        <source>Settings saved in the staff area</source>
        <translation>Ajustes guardados en la zona del personal</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Desde una memoria USB</translation>
    </message>
    <message>
        <source>An older version brought back</source>
        <translation>Una versión anterior recuperada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has been kept yet. The first version is kept when you show changes to patients.</source>
        <translation>Todavía no hay nada guardado. La primera versión se guarda cuando usted muestra cambios a los pacientes.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what patients see now</source>
        <translation>Esto es lo que los pacientes ven ahora</translation>
    </message>
    <message>
        <source>Show patients this version again</source>
        <translation>Mostrar otra vez esta versión a los pacientes</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Put the letters away</source>
        <translation>Ocultar las letras</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Where shall the link lead?</source>
        <translation>¿A dónde lleva el enlace?</translation>
    </message>
    <message>
        <source>Type a part of a title, or an address such as https://medlineplus.gov</source>
        <translation>Escriba parte de un título, o una dirección como https://medlineplus.gov</translation>
    </message>
    <message>
        <source>Page or address</source>
        <translation>Página o dirección</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>A esta dirección</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>Cuándo pedir ayuda ya</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What kind of page?</source>
        <translation>¿Qué clase de página?</translation>
    </message>
    <message>
        <source>Plain page</source>
        <translation>Página simple</translation>
    </message>
    <message>
        <source>A cause</source>
        <translation>Una causa</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>Un tratamiento</translation>
    </message>
    <message>
        <source>A whole section</source>
        <translation>Una sección entera</translation>
    </message>
    <message>
        <source>In which section?</source>
        <translation>¿En qué sección?</translation>
    </message>
    <message>
        <source>Patients see a section as soon as it has a page.</source>
        <translation>Los pacientes ven una sección cuando tiene una página.</translation>
    </message>
    <message>
        <source>The page begins hidden. When its words are ready, take the tick away from “Hidden from patients”.</source>
        <translation>La página empieza oculta. Cuando sus palabras estén listas, quite la marca de «Oculta para los pacientes».</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Kiosk editor</source>
        <translation>Editor del kiosco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>This is not a picture the kiosk can show. Save it as png, jpg, webp or svg.</source>
        <translation>El kiosco no puede mostrar esta imagen. Guárdela como png, jpg, webp o svg.</translation>
    </message>
    <message>
        <source>This picture is damaged. Open it in a picture program and save it again.</source>
        <translation>Esta imagen está dañada. Ábrala en un programa de imágenes y guárdela otra vez.</translation>
    </message>
    <message>
        <source>This picture is too large. Save it smaller: 2000 pixels wide is plenty.</source>
        <translation>Esta imagen es demasiado grande. Guárdela más pequeña: 2000 píxeles de ancho bastan.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Where from?</source>
        <translation>¿De dónde?</translation>
    </message>
    <message>
        <source>From the kiosk</source>
        <translation>Del kiosco</translation>
    </message>
    <message>
        <source>From this computer or a stick</source>
        <translation>De esta computadora o una memoria USB</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>De una memoria USB</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mis archivos</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Una carpeta arriba</translation>
    </message>
    <message>
        <source>Plug a stick in. The pictures on it appear here.</source>
        <translation>Conecte una memoria USB. Aquí aparecen las imágenes que tiene.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Such as: Two people walk in a park</source>
        <translation>Por ejemplo: Dos personas caminan en un parque</translation>
    </message>
    <message>
        <source>What is seen on it? For people who cannot see the picture (needed)</source>
        <translation>¿Qué se ve en ella? Para quienes no pueden ver la imagen (hace falta)</translation>
    </message>
    <message>
        <source>What stands below it? The point of the picture (may be left out)</source>
        <translation>¿Qué dice debajo? La idea de la imagen (puede faltar)</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Put it into the page</source>
        <translation>Ponerla en la página</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>acostada</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuros</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>mucho contraste</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>What patients see</source>
        <translation>Lo que ven los pacientes</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>The disk is full. Delete what is no longer needed there, then try again.</source>
        <translation>El disco está lleno. Borre lo que ya no hace falta e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This folder may not be written. Ask whoever looks after the computer.</source>
        <translation>No se puede escribir en esta carpeta. Pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Plug the drive back in, then try again.</source>
        <translation>La carpeta ya no está. Conecte otra vez la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using this. Close it there, then try again.</source>
        <translation>Otro programa lo está usando. Ciérrelo allí e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The saved copy is damaged. Choose another version.</source>
        <translation>La copia guardada está dañada. Elija otra versión.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Show your changes to patients</source>
        <translation>Mostrar sus cambios a los pacientes</translation>
    </message>
    <message>
        <source>Your changes are not kept yet</source>
        <translation>Sus cambios todavía no están guardados</translation>
    </message>
    <message>
        <source>Patients see your changes now. The pages from before are kept under History.</source>
        <translation>Los pacientes ya ven sus cambios. Las páginas de antes están en Historial.</translation>
    </message>
    <message>
        <source>Patients still see the old pages. Mend this first:</source>
        <translation>Los pacientes todavía ven las páginas de antes. Arregle primero esto:</translation>
    </message>
    <message>
        <source>Somebody changed these pages in the folder meanwhile. Which ones shall patients see?</source>
        <translation>Mientras tanto, alguien cambió estas páginas en la carpeta. ¿Cuáles deben ver los pacientes?</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The pages cannot be written.</source>
        <translation>No se pueden escribir las páginas.</translation>
    </message>
    <message>
        <source>What you typed last is lost if you leave now. %1</source>
        <translation>Lo último que escribió se pierde si sale ahora. %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Patients see everything as it is here. There is nothing to show.</source>
        <translation>Los pacientes ven todo como está aquí. No hay nada nuevo que mostrar.</translation>
    </message>
    <message>
        <source>These pages changed. Patients will see all of them at once:</source>
        <translation>Estas páginas cambiaron. Los pacientes las verán todas a la vez:</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Mine, from here</source>
        <translation>Las mías, de aquí</translation>
    </message>
    <message>
        <source>Theirs, from the folder</source>
        <translation>Las de la carpeta</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>Desechar mis cambios</translation>
    </message>
    <message>
        <source>Show to patients</source>
        <translation>Mostrar a los pacientes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>School grade %1 (at most %2)</source>
        <translation>Grado escolar %1 (máximo %2)</translation>
    </message>
    <message>
        <source>Ease of reading %1 (at least %2)</source>
        <translation>Facilidad de lectura %1 (mínimo %2)</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Sin avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Delete this page?</source>
        <translation>¿Borrar esta página?</translation>
    </message>
    <message>
        <source>“%1” goes away when you show your changes to patients. It stays under History, and Undo brings it back.</source>
        <translation>«%1» desaparece cuando usted muestra sus cambios a los pacientes. Queda en Historial, y Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>Borrar página</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Find and replace in all pages</source>
        <translation>Buscar y reemplazar en todas las páginas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n place(s)</source>
        <translation>
            <numerusform>Reemplazar en %n lugar</numerusform>
            <numerusform>Reemplazar en %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>This page is not translated yet. Patients see it in the other language.</source>
        <translation>Esta página aún no está traducida. Los pacientes la ven en el otro idioma.</translation>
    </message>
    <message>
        <source>Translate it now</source>
        <translation>Traducirla ahora</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>El original: %1</translation>
    </message>
    <message>
        <source>The lines at the top of this page cannot be read. Show everything as it is typed, and mend them there.</source>
        <translation>No se pueden leer las líneas de arriba de esta página. Muestre todo tal como está escrito y arréglelas allí.</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar el original</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Las dos dicen lo mismo</translation>
    </message>
    <message>
        <source>Show everything as it is typed</source>
        <translation>Mostrar todo tal como está escrito</translation>
    </message>
    <message>
        <source>The words of the page</source>
        <translation>Las palabras de la página</translation>
    </message>
    <message>
        <source>important words</source>
        <translation>palabras importantes</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>important words</source>
        <translation>palabras importantes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>One short point.</source>
        <translation>Un punto corto.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back to the staff area</source>
        <translation>Volver al área del personal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Patients&apos; view</source>
        <translation>Vista del paciente</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Idioma de las páginas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Language of the editor</source>
        <translation>Idioma del editor</translation>
    </message>
    <message>
        <source>Patients see
everything</source>
        <translation>Los pacientes
ven todo</translation>
    </message>
    <message>
        <source>Saved here, not
yet for patients</source>
        <translation>Guardado aquí, aún
no para pacientes</translation>
    </message>
    <message>
        <source>Show to patients</source>
        <translation>Mostrar a los pacientes</translation>
    </message>
    <message>
        <source>Show to patients (%1)</source>
        <translation>Mostrar a los pacientes (%1)</translation>
    </message>
</context>
<context>
    <name>TreeEntry</name>
    <message>
        <source>not translated yet</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>hidden from patients</source>
        <translation>oculta para los pacientes</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n cosa por arreglar</numerusform>
            <numerusform>%n cosas por arreglar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>Borrar página</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
</context>
</TS>
