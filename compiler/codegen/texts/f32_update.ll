; LLVM 22.1.0, sources feae70877861e3e1ab078a3929804aeac157ce98b45b8b4937d841780294c848
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_update(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.63.i = getelementptr i8, ptr %.1, i64 232
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !0
  %.104.i = sub i64 %.4, %.3
  %.150.i1.not = icmp slt i64 %.104.i, 1
  br i1 %.150.i1.not, label %f32_update.body.exit, label %B144.if.i.lr.ph

B144.if.i.lr.ph:                                  ; preds = %.6
  %.32.i = getelementptr i8, ptr %.1, i64 224
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.34.i = icmp slt i64 %.33.i, 0
  %.35.i = getelementptr i8, ptr %.2, i64 8
  %.36.i = load ptr, ptr %.35.i, align 8, !noalias !0
  %.37.i = tail call i64 @llvm.smax.i64(i64 %.33.i, i64 0)
  %.38.i = getelementptr i64, ptr %.36.i, i64 %.37.i
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.40.i = select i1 %.34.i, i64 0, i64 %.39.i
  %.210.i = load i64, ptr %.1, align 8, !noalias !0
  %.211.i = lshr i64 %.210.i, 48
  %.213.i = load ptr, ptr %.2, align 8, !noalias !0
  %.214.i = and i64 %.210.i, 281474976710655
  %.215.i = getelementptr i64, ptr %.213.i, i64 %.211.i
  %.243.i = getelementptr i8, ptr %.1, i64 16
  %.244.i = load i64, ptr %.243.i, align 8, !noalias !0
  %.245.i = lshr i64 %.244.i, 48
  %.248.i = and i64 %.244.i, 281474976710655
  %.249.i = getelementptr i64, ptr %.213.i, i64 %.245.i
  %.277.i = getelementptr i8, ptr %.1, i64 32
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !0
  %.279.i = lshr i64 %.278.i, 48
  %.282.i = and i64 %.278.i, 281474976710655
  %.283.i = getelementptr i64, ptr %.213.i, i64 %.279.i
  %.311.i = getelementptr i8, ptr %.1, i64 48
  %.312.i = load i64, ptr %.311.i, align 8, !noalias !0
  %.313.i = lshr i64 %.312.i, 48
  %.316.i = and i64 %.312.i, 281474976710655
  %.317.i = getelementptr i64, ptr %.213.i, i64 %.313.i
  %.345.i = getelementptr i8, ptr %.1, i64 64
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !0
  %.347.i = lshr i64 %.346.i, 48
  %.350.i = and i64 %.346.i, 281474976710655
  %.351.i = getelementptr i64, ptr %.213.i, i64 %.347.i
  %.376.i = getelementptr i8, ptr %.1, i64 240
  %.377.i = load i64, ptr %.376.i, align 8, !noalias !0
  %.400.i = getelementptr i8, ptr %.1, i64 80
  %.401.i = load i64, ptr %.400.i, align 8, !noalias !0
  %.402.i = lshr i64 %.401.i, 48
  %.405.i = and i64 %.401.i, 281474976710655
  %.406.i = getelementptr i64, ptr %.213.i, i64 %.402.i
  %.432.i = getelementptr i8, ptr %.1, i64 248
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !0
  %.456.i = getelementptr i8, ptr %.1, i64 96
  %.457.i = load i64, ptr %.456.i, align 8, !noalias !0
  %.458.i = lshr i64 %.457.i, 48
  %.461.i = and i64 %.457.i, 281474976710655
  %.462.i = getelementptr i64, ptr %.213.i, i64 %.458.i
  %.488.i = getelementptr i8, ptr %.1, i64 256
  %.489.i = load i64, ptr %.488.i, align 8, !noalias !0
  %.512.i = getelementptr i8, ptr %.1, i64 112
  %.513.i = load i64, ptr %.512.i, align 8, !noalias !0
  %.514.i = lshr i64 %.513.i, 48
  %.517.i = and i64 %.513.i, 281474976710655
  %.518.i = getelementptr i64, ptr %.213.i, i64 %.514.i
  %.544.i = getelementptr i8, ptr %.1, i64 264
  %.545.i = load i64, ptr %.544.i, align 8, !noalias !0
  %.568.i = getelementptr i8, ptr %.1, i64 128
  %.569.i = load i64, ptr %.568.i, align 8, !noalias !0
  %.570.i = lshr i64 %.569.i, 48
  %.573.i = and i64 %.569.i, 281474976710655
  %.574.i = getelementptr i64, ptr %.213.i, i64 %.570.i
  %.600.i = getelementptr i8, ptr %.1, i64 272
  %.601.i = load i64, ptr %.600.i, align 8, !noalias !0
  %.624.i = getelementptr i8, ptr %.1, i64 144
  %.625.i = load i64, ptr %.624.i, align 8, !noalias !0
  %.626.i = lshr i64 %.625.i, 48
  %.629.i = and i64 %.625.i, 281474976710655
  %.630.i = getelementptr i64, ptr %.213.i, i64 %.626.i
  %.656.i = getelementptr i8, ptr %.1, i64 280
  %.657.i = load i64, ptr %.656.i, align 8, !noalias !0
  %.680.i = getelementptr i8, ptr %.1, i64 160
  %.681.i = load i64, ptr %.680.i, align 8, !noalias !0
  %.682.i = lshr i64 %.681.i, 48
  %.685.i = and i64 %.681.i, 281474976710655
  %.686.i = getelementptr i64, ptr %.213.i, i64 %.682.i
  %.712.i = getelementptr i8, ptr %.1, i64 288
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !0
  %.736.i = getelementptr i8, ptr %.1, i64 176
  %.737.i = load i64, ptr %.736.i, align 8, !noalias !0
  %.738.i = lshr i64 %.737.i, 48
  %.741.i = and i64 %.737.i, 281474976710655
  %.742.i = getelementptr i64, ptr %.213.i, i64 %.738.i
  %.768.i = getelementptr i8, ptr %.1, i64 296
  %.769.i = load i64, ptr %.768.i, align 8, !noalias !0
  %.792.i = getelementptr i8, ptr %.1, i64 192
  %.793.i = load i64, ptr %.792.i, align 8, !noalias !0
  %.794.i = lshr i64 %.793.i, 48
  %.797.i = and i64 %.793.i, 281474976710655
  %.798.i = getelementptr i64, ptr %.213.i, i64 %.794.i
  %.824.i = getelementptr i8, ptr %.1, i64 304
  %.825.i = load i64, ptr %.824.i, align 8, !noalias !0
  %.848.i = getelementptr i8, ptr %.1, i64 208
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !0
  %.850.i = lshr i64 %.849.i, 48
  %.853.i = and i64 %.849.i, 281474976710655
  %.854.i = getelementptr i64, ptr %.213.i, i64 %.850.i
  %.880.i = getelementptr i8, ptr %.1, i64 312
  %.881.i = load i64, ptr %.880.i, align 8, !noalias !0
  %.889.i = inttoptr i64 %.40.i to ptr
  br label %B144.if.i

B144.if.i:                                        ; preds = %B144.if.i.lr.ph, %B144.if.i
  %.91.i.03 = phi i64 [ %.3, %B144.if.i.lr.ph ], [ %.163.i, %B144.if.i ]
  %.94.i.02 = phi i64 [ %.104.i, %B144.if.i.lr.ph ], [ %.159.i, %B144.if.i ]
  %.159.i = add nsw i64 %.94.i.02, -1
  %.163.i = add i64 %.91.i.03, 1
  %0 = shl nsw i64 %.91.i.03, 13
  %.216.i = load ptr, ptr %.215.i, align 8, !noalias !0
  %.217.i = getelementptr i8, ptr %.216.i, i64 %.214.i
  %.221.i = shl nsw i64 %.91.i.03, 15
  %.222.i = getelementptr i8, ptr %.217.i, i64 %.221.i
  %.250.i = load ptr, ptr %.249.i, align 8, !noalias !0
  %.251.i = getelementptr i8, ptr %.250.i, i64 %.248.i
  %.256.i = getelementptr i8, ptr %.251.i, i64 %.221.i
  %.284.i = load ptr, ptr %.283.i, align 8, !noalias !0
  %.285.i = getelementptr i8, ptr %.284.i, i64 %.282.i
  %.290.i = getelementptr i8, ptr %.285.i, i64 %.221.i
  %.318.i = load ptr, ptr %.317.i, align 8, !noalias !0
  %.319.i = getelementptr i8, ptr %.318.i, i64 %.316.i
  %.324.i = getelementptr i8, ptr %.319.i, i64 %.221.i
  %.352.i = load ptr, ptr %.351.i, align 8, !noalias !0
  %.353.i = getelementptr i8, ptr %.352.i, i64 %.350.i
  %.378.i = mul nsw i64 %.377.i, %0
  %.379.i = getelementptr i8, ptr %.353.i, i64 %.378.i
  %.407.i = load ptr, ptr %.406.i, align 8, !noalias !0
  %.408.i = getelementptr i8, ptr %.407.i, i64 %.405.i
  %.434.i = mul nsw i64 %.433.i, %0
  %.435.i = getelementptr i8, ptr %.408.i, i64 %.434.i
  %.463.i = load ptr, ptr %.462.i, align 8, !noalias !0
  %.464.i = getelementptr i8, ptr %.463.i, i64 %.461.i
  %.490.i = mul nsw i64 %.489.i, %0
  %.491.i = getelementptr i8, ptr %.464.i, i64 %.490.i
  %.519.i = load ptr, ptr %.518.i, align 8, !noalias !0
  %.520.i = getelementptr i8, ptr %.519.i, i64 %.517.i
  %.546.i = mul nsw i64 %.545.i, %0
  %.547.i = getelementptr i8, ptr %.520.i, i64 %.546.i
  %.575.i = load ptr, ptr %.574.i, align 8, !noalias !0
  %.576.i = getelementptr i8, ptr %.575.i, i64 %.573.i
  %.602.i = mul nsw i64 %.601.i, %0
  %.603.i = getelementptr i8, ptr %.576.i, i64 %.602.i
  %.631.i = load ptr, ptr %.630.i, align 8, !noalias !0
  %.632.i = getelementptr i8, ptr %.631.i, i64 %.629.i
  %.658.i = mul nsw i64 %.657.i, %0
  %.659.i = getelementptr i8, ptr %.632.i, i64 %.658.i
  %.687.i = load ptr, ptr %.686.i, align 8, !noalias !0
  %.688.i = getelementptr i8, ptr %.687.i, i64 %.685.i
  %.714.i = mul nsw i64 %.713.i, %0
  %.715.i = getelementptr i8, ptr %.688.i, i64 %.714.i
  %.743.i = load ptr, ptr %.742.i, align 8, !noalias !0
  %.744.i = getelementptr i8, ptr %.743.i, i64 %.741.i
  %.770.i = mul nsw i64 %.769.i, %0
  %.771.i = getelementptr i8, ptr %.744.i, i64 %.770.i
  %.799.i = load ptr, ptr %.798.i, align 8, !noalias !0
  %.800.i = getelementptr i8, ptr %.799.i, i64 %.797.i
  %.826.i = mul nsw i64 %.825.i, %0
  %.827.i = getelementptr i8, ptr %.800.i, i64 %.826.i
  %.855.i = load ptr, ptr %.854.i, align 8, !noalias !0
  %.856.i = getelementptr i8, ptr %.855.i, i64 %.853.i
  %.882.i = mul nsw i64 %.881.i, %0
  %.883.i = getelementptr i8, ptr %.856.i, i64 %.882.i
  %.885.i = sub nsw i64 %.64.i, %0
  %.887.i = tail call i64 @llvm.smin.i64(i64 %.885.i, i64 8192)
  tail call void %.889.i(ptr %.222.i, ptr %.256.i, ptr %.290.i, ptr %.324.i, ptr %.379.i, ptr %.435.i, ptr %.491.i, ptr %.547.i, ptr %.603.i, ptr %.659.i, ptr %.715.i, ptr %.771.i, ptr %.827.i, ptr %.883.i, i64 %.887.i) #0, !noalias !0
  %.150.i = icmp samesign ugt i64 %.94.i.02, 1
  br i1 %.150.i, label %B144.if.i, label %f32_update.body.exit

f32_update.body.exit:                             ; preds = %B144.if.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_update.body: %retptr"}
!2 = distinct !{!2, !"f32_update.body"}
